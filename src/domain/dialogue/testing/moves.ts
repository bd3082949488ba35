import type { FieldValues } from '../../policy/fields.ts';
import { routeOf, stepOfKind } from '../../policy/look-up.ts';
import { goodAnswer } from '../../policy/screening.ts';
import type { MeetingOutcome } from '../case/events.ts';
import type { CaseCommand } from '../decide/decide.ts';
import { text } from './commands.ts';
import type { Story } from './story.ts';

const routeIn = ({ world }: Story) => routeOf(world.policy.profile, world.channel);

/** The form where the case stands, every text written. */
export const filling = (story: Story, values: FieldValues): CaseCommand => {
  const { id, fields } = stepOfKind(routeIn(story), story.step, 'form');
  const words = fields.filter((f) => f.type === 'text').map((f) => f.id);
  return { type: 'fill', step: id, values, texts: { fields: words, document: text } };
};

/** Every question answered as the policy needs it, but for those in `over`. */
export const screened = (
  story: Story,
  over: Record<string, 'yes' | 'no'> = {},
  values: FieldValues = {},
): CaseCommand => {
  const { questions } = stepOfKind(routeIn(story), story.step, 'screening');
  const answers = Object.fromEntries(questions.map((q) => [q.id, goodAnswer(q)]));
  return { type: 'screen', answers: { ...answers, ...over }, values };
};

/** A duty's feedback, every text written. */
export const feedbackOf = (story: Story, duty: string): CaseCommand => {
  const rule = story.world.policy.profile.duties.find((d) => duty.startsWith(d.id));
  return {
    type: 'giveFeedback',
    duty,
    texts: { fields: rule?.fields.map((f) => f.id) ?? [], document: text },
  };
};

/** What the secretary writes down of the meeting, every text of the step written. */
export const recording = (
  story: Story,
  outcome: MeetingOutcome,
  date: string,
  values: FieldValues = {},
): CaseCommand => {
  const { fields } = stepOfKind(routeIn(story), story.step, 'decision');
  const words = fields.filter((f) => f.type === 'text').map((f) => f.id);
  return {
    type: 'recordDecision',
    date,
    paragraph: '114',
    present: 31,
    outcome,
    answers: {},
    values,
    texts: { fields: words, document: text },
  };
};

/** Put on the agenda by the secretary of the body, met on that day, and recorded. */
export const inMeeting = (
  story: Story,
  outcome: MeetingOutcome,
  date: string,
  values: FieldValues = {},
): Story => {
  const round = story.case.rounds.at(-1);
  if (!round) throw new Error('No round');
  const secretary = `sekreterare.${round.body}`;
  const waiting = story
    .when(secretary, { type: 'prepare', round: round.id, meetingDate: date })
    .at(`${date}T16:00:00.000Z`);
  return waiting.when(secretary, recording(waiting, outcome, date, values));
};
