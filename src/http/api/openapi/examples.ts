import type { CaseCommandType, WishCommandBody } from '../../../contracts/commands.ts';
import { exampleValues } from './example-values.ts';
import type { Facts } from './facts.ts';

type Example = Record<string, unknown>;

/**
 * One example a command, with the municipality's own methods, people, questions and fields, as its first route has them. Ids
 * that a case gives (round, meeting, duty) are those of a first one; a case's own stand in its `abilities`.
 */
export const caseExamples = ({
  method,
  leader,
  official,
  screening,
  form,
  duty,
}: Facts): Record<CaseCommandType, Example> => ({
  screen: {
    type: 'screen',
    answers: Object.fromEntries(screening.questions.map((q) => [q.id, q.needs])),
    values: exampleValues(screening.fields),
  },
  fill: { type: 'fill', step: form.id, values: exampleValues(form.fields) },
  propose: {
    type: 'propose',
    level: 3,
    recommendation: 'genomför',
    reason: 'Frågan berör många familjer och inget förslag är färdigt.',
  },
  answer: {
    type: 'answer',
    round: 'R1',
    choice: 'tillstyrker',
    reason: 'Bra att barnen får komma till tals.',
    reserve: false,
  },
  prepare: { type: 'prepare', round: 'R1', meetingDate: '2026-10-14' },
  recordDecision: {
    type: 'recordDecision',
    date: '2026-10-14',
    paragraph: '114',
    present: 35,
    outcome: 'yes',
    answers: {},
    values: {},
    votes: { yes: 20, no: 14, abstained: 1 },
    motions: 'Bifall till kommunstyrelsens förslag.',
    recusals: 'En ledamot anmälde jäv och lämnade salen.',
    minutes: 'https://kommunen.example/protokoll/2026-10-14',
  },
  closeRound: { type: 'closeRound', round: 'R1' },
  withdrawRound: { type: 'withdrawRound', round: 'R1', reason: 'Underlaget behöver rättas först.' },
  questionRecusal: {
    type: 'questionRecusal',
    round: 'R1',
    person: leader,
    reason: 'Ledamoten äger en fastighet invid leden.',
  },
  answerRecusal: { type: 'answerRecusal', round: 'R1', recused: 'no' },
  writeReservation: {
    type: 'writeReservation',
    round: 'R1',
    reason: 'Frågan borde ha ställts till hela kommunen.',
  },
  convene: { type: 'convene', date: '2026-10-08', time: '13:30', place: 'Kommunhuset' },
  openSitting: { type: 'openSitting', present: [leader], adjuster: leader },
  recordMinutes: { type: 'recordMinutes', round: 'R1', paragraph: '12' },
  adjust: { type: 'adjust', round: 'R1', approve: true },
  postMinutes: { type: 'postMinutes', round: 'R1', date: '2026-10-12' },
  appoint: { type: 'appoint', processLeader: leader, official },
  bookMeeting: {
    type: 'bookMeeting',
    method,
    subject: 'Säker väg till skolan',
    start: '2026-10-20T16:30:00Z',
    end: '2026-10-20T18:30:00Z',
    place: 'Bygdegården',
    online: false,
    people: [],
    agenda: [
      { title: 'Välkomna', minutes: 20, citizens: false },
      { title: 'Det här vet vi', minutes: 30, citizens: false },
      { title: 'Era egna frågor', minutes: 50, citizens: true },
      { title: 'Så går vi vidare', minutes: 20, citizens: false },
    ],
  },
  retryBooking: { type: 'retryBooking', meeting: 'M1' },
  moveMeeting: {
    type: 'moveMeeting',
    meeting: 'M1',
    start: '2026-10-21T16:30:00Z',
    end: '2026-10-21T18:30:00Z',
  },
  cancelMeeting: { type: 'cancelMeeting', meeting: 'M1', reason: 'Lokalen är inte tillgänglig den kvällen.' },
  recordMeeting: {
    type: 'recordMeeting',
    meeting: 'M1',
    attended: 43,
    notes: 'Deltagarna vill ha en övergång vid affären och bättre belysning.',
  },
  finishMeetings: { type: 'finishMeetings' },
  giveFeedback: {
    type: 'giveFeedback',
    duty: duty.id,
    values: exampleValues(duty.fields),
  },
  registerProposal: { type: 'registerProposal', text: 'Bygg en övergång vid affären.' },
  giveRegistryNumber: { type: 'giveRegistryNumber', number: 'KS 2026/114' },
  rename: { type: 'rename', title: 'Säker väg till skolan' },
});

export const wishExamples: Record<WishCommandBody['type'], Example> = {
  accept: { type: 'accept', title: 'Säker väg till skolan' },
  turnAside: {
    type: 'turnAside',
    reason: 'Frågan gäller ett beslut om en enskild person.',
    way: 'Kontakta den förvaltning som har hand om ditt ärende. Kundcenter hjälper dig rätt.',
  },
};

export const openCaseExample = ({ channel }: Facts): Example => ({
  channel,
  title: 'Mötesplatser för unga',
  description: 'Vi vill veta var och hur unga vill träffas innan lokalerna planeras.',
});
