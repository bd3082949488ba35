import { holds } from '../../people/actor.ts';
import { isElectedRole } from '../../policy/elected.ts';
import { resolveBody } from '../bodies.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { levelOfCase } from '../level.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { checkTitle } from './check-title.ts';
import { type Context, person, route } from './context.ts';

export interface Rename {
  title: string;
}

/** What a case is called is the official's to word, by what its level may be called ([K·L2], [K·O2]). */
export const rename = (c: Case, command: Rename, ctx: Context): Decision<CaseEvent> => {
  const { ladder } = ctx.policy.profile;
  if (!mayRename(c, ctx))
    return refused('not-yours', ladder.cite, 'Ärendet får nytt namn av en tjänsteman som arbetar med det.');
  const title = command.title.trim();
  if (title === '' || title === c.title) {
    const message = title === '' ? 'Ge ärendet en rubrik.' : 'Ärendet heter redan så.';
    return refused('same-title', ladder.cite, message, [{ field: 'title', message }]);
  }
  const misnamed = checkTitle(title, ladder, levelOfCase(c, route(c, ctx)));
  if (misnamed) return misnamed;
  return accepted({ type: 'CaseRenamed', v: 1, at: ctx.now, title, by: person(ctx) });
};

/** The official who answers for it, or whoever fills in its screening and forms as an official. */
export const mayRename = (c: Case, ctx: Context): boolean => {
  const { actor, policy } = ctx;
  if (actor.kind !== 'person') return false;
  if (c.official?.id === actor.person.id) return true;
  return route(c, ctx).steps.some(
    (s) =>
      (s.kind === 'screening' || s.kind === 'form' || s.kind === 'meetings') &&
      !isElectedRole(policy.profile, s.actor.role) &&
      holds(actor, s.actor.role, s.actor.of === undefined ? undefined : resolveBody(c, s.actor.of)),
  );
};
