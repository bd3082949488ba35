import type { CaseView } from '../../contracts/views.ts';
import type { Case } from '../../domain/dialogue/case/case.ts';
import type { Context } from '../../domain/dialogue/decide/context.ts';
import { sittingHere } from '../../domain/dialogue/decide/convene.ts';
import { presidiumOf } from '../../domain/people/mandates.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import { bodyName, roleName } from './words.ts';

/** The presidium's own meeting that the step waits for: when it is called to, and who sits there today, in the order they preside. */
export const sittingView = (c: Case, ctx: Context): Pick<CaseView, 'sitting'> => {
  const here = sittingHere(c, ctx);
  if (!here.ok) return {};
  const { profile } = ctx.policy;
  const { convened } = c;
  return {
    sitting: {
      body: bodyName(profile, here.body),
      members: presidiumOf(profile, ctx.mandates, here.body, swedishDate(ctx.now)).map(
        ({ id, name, role }) => ({ id, name, role: roleName(profile, role) }),
      ),
      ...(convened === undefined
        ? {}
        : {
            convened: {
              date: convened.date,
              time: convened.time,
              ...(convened.place === undefined ? {} : { place: convened.place }),
            },
          }),
    },
  };
};
