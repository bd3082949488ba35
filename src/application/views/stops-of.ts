import type { StopView } from '../../contracts/views.ts';
import type { Case } from '../../domain/dialogue/case/case.ts';
import { whereNext } from '../../domain/dialogue/decide/where-next.ts';
import { stepOf } from '../../domain/policy/look-up.ts';
import type { Route } from '../../domain/policy/profile.ts';
import { goodAnswer, limitOf } from '../../domain/policy/screening.ts';
import type { StepOf } from '../../domain/policy/steps.ts';

/** The answers of a screening that take the matter another way, and where: told before they are sent, since they are not taken back. */
export const stopsOf = (c: Case, route: Route, screening: StepOf<'screening'>): StopView[] =>
  screening.questions.map((q) => {
    const to = stepOf(route, whereNext(c, route, q.otherwise));
    const limit = limitOf(q);
    return {
      question: q.id,
      text: q.text,
      ...(limit === undefined ? { answer: goodAnswer(q) === 'yes' ? 'no' : 'yes' } : { unless: limit }),
      leads:
        to.kind === 'end'
          ? `Ärendet avslutas: ${to.name}. ${told(to)}`
          : `Ärendet går en annan väg: ${to.name}.`,
      ends: to.kind === 'end',
    };
  });

const told = ({ tell }: StepOf<'end'>): string => `Så här får den som väckte frågan veta det: ”${tell}”`;
