import { answerIn, type GiveAnswer } from '../dialogue/decide/answer.ts';
import type { Context } from '../dialogue/decide/context.ts';
import type { DocumentReference } from '../dialogue/document.ts';
import { type Decision, refused } from '../dialogue/refusal.ts';
import { closeYearRound, withdrawYearRound } from './close.ts';
import type { YearEvent } from './events.ts';
import { type HandInPlan, handInPlan } from './hand-in-plan.ts';
import { liftRow } from './lift-row.ts';
import { type ProposeWheel, proposeWheel } from './propose-wheel.ts';
import type { Year } from './year.ts';

/** What may be done to a year. Texts have become documents by now. */
export type YearCommand =
  | ({ type: 'handInPlan' } & HandInPlan)
  | ({ type: 'proposeWheel' } & ProposeWheel)
  | ({ type: 'answer' } & GiveAnswer)
  | { type: 'liftRow'; row: string }
  | { type: 'closeRound'; round: string }
  | { type: 'withdrawRound'; round: string; reason: DocumentReference };

/** The events a command leads to, or why not. A policy without a yearly wheel has none to plan. */
export const decideYear = (year: Year, command: YearCommand, ctx: Context): Decision<YearEvent> => {
  const { yearly, ladder, municipality } = ctx.policy.profile;
  if (!yearly) return refused('no-yearly', ladder.cite, `${municipality} har inget årshjul i sin policy.`);
  switch (command.type) {
    case 'handInPlan':
      return handInPlan(year, command, yearly, ctx);
    case 'proposeWheel':
      return proposeWheel(year, command, yearly, ctx);
    case 'answer': {
      const { type: _, ...given } = command;
      return answerIn(
        year.rounds.find((r) => r.id === command.round),
        given,
        ctx,
        yearly.decision.cite,
      );
    }
    case 'liftRow':
      return liftRow(year, command, yearly, ctx);
    case 'closeRound':
      return closeYearRound(year, command, yearly, ctx);
    case 'withdrawRound': {
      const { type: _, ...withdrawn } = command;
      return withdrawYearRound(year, withdrawn, yearly, ctx);
    }
  }
};
