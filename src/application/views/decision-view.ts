import type { DecisionView } from '../../contracts/views.ts';
import type { Case, RecordedDecision } from '../../domain/dialogue/case/case.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { noteFields, noteLabels } from '../commands/decision-record.ts';
import type { Deps } from '../register/deps.ts';
import { decisionSentence, meetingOutcomes } from '../texts/decisions.ts';
import { bodyName, formTexts } from './words.ts';

/** A decision of a meeting as the case page tells it. */
export const decisionView = (deps: Deps, d: RecordedDecision, c: Case, profile: Profile): DecisionView => ({
  step: c.steps.find((s) => s.step === d.step)?.name ?? d.step,
  body: bodyName(profile, d.body),
  date: d.date,
  paragraph: d.paragraph,
  present: d.present,
  outcome: meetingOutcomes[d.outcome],
  sentence: decisionSentence(d, profile),
  ...(d.votes === undefined ? {} : { votes: d.votes }),
  ...(d.minority ? { minority: true } : {}),
  notes: notesOf(deps, d),
  ...(d.minutes === undefined ? {} : { minutes: d.minutes }),
  recordedBy: d.by.name,
  recordedAt: d.at,
});

/** Motions, jäv and reservations as the minutes have them, each under its heading. */
const notesOf = (deps: Deps, { notes }: RecordedDecision): DecisionView['notes'] => {
  const words = notes === undefined ? {} : formTexts(deps, notes);
  return noteFields.flatMap((id) => (words[id] ? [{ label: noteLabels[id], text: words[id] }] : []));
};
