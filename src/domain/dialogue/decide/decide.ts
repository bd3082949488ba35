import { swedishDate } from '../../scheduling/working-days.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent, Convened } from '../case/events.ts';
import type { MeetingPlan } from '../meeting.ts';
import { type Decision, refused } from '../refusal.ts';
import { answer, type GiveAnswer } from './answer.ts';
import { type AnswerRecusal, answerRecusal } from './answer-recusal.ts';
import { type Appoint, appoint } from './appoint.ts';
import { bookMeeting } from './book-meeting.ts';
import { cancelMeeting, moveMeeting, recordMeeting } from './change-meeting.ts';
import { closeRound } from './close-round.ts';
import type { Context } from './context.ts';
import { convene } from './convene.ts';
import { type Fill, fill } from './fill.ts';
import { finishMeetings } from './finish-meetings.ts';
import { followingLevel } from './follow-level.ts';
import { type GiveFeedback, giveFeedback } from './give-feedback.ts';
import { type Adjust, adjust, postMinutes, recordMinutes } from './minutes.ts';
import { type OpenSitting, openSitting } from './open-sitting.ts';
import { type Prepare, prepare } from './prepare.ts';
import { type Propose, propose } from './propose.ts';
import { type QuestionRecusal, questionRecusal } from './question-recusal.ts';
import { type RecordDecision, recordDecision } from './record-decision.ts';
import { type RegisterProposal, registerProposal } from './register-proposal.ts';
import { type GiveRegistryNumber, giveRegistryNumber } from './registry-number.ts';
import { type Rename, rename } from './rename.ts';
import { type Screen, screen } from './screen.ts';
import { withdrawRound } from './withdraw-round.ts';
import { writeReservation } from './write-reservation.ts';

/** What may be done to a case. Texts have become documents by now; ids and times are given. */
export type CaseCommand =
  | ({ type: 'screen' } & Screen)
  | ({ type: 'fill' } & Fill)
  | ({ type: 'propose' } & Propose)
  | ({ type: 'answer' } & GiveAnswer)
  | ({ type: 'prepare' } & Prepare)
  | ({ type: 'recordDecision' } & RecordDecision)
  | { type: 'closeRound'; round: string }
  | ({ type: 'questionRecusal' } & QuestionRecusal)
  | ({ type: 'answerRecusal' } & AnswerRecusal)
  | ({ type: 'writeReservation' } & Parameters<typeof writeReservation>[1])
  | ({ type: 'convene' } & Convened)
  | ({ type: 'openSitting' } & OpenSitting)
  | ({ type: 'recordMinutes' } & Parameters<typeof recordMinutes>[1])
  | ({ type: 'adjust' } & Adjust)
  | ({ type: 'postMinutes' } & Parameters<typeof postMinutes>[1])
  | ({ type: 'withdrawRound' } & Parameters<typeof withdrawRound>[1])
  | ({ type: 'appoint' } & Appoint)
  | { type: 'bookMeeting'; plan: MeetingPlan }
  | ({ type: 'moveMeeting' } & Parameters<typeof moveMeeting>[1])
  | ({ type: 'cancelMeeting' } & Parameters<typeof cancelMeeting>[1])
  | ({ type: 'recordMeeting' } & Parameters<typeof recordMeeting>[1])
  | { type: 'finishMeetings' }
  | ({ type: 'giveFeedback' } & GiveFeedback)
  | ({ type: 'registerProposal' } & RegisterProposal)
  | ({ type: 'rename' } & Rename)
  | ({ type: 'giveRegistryNumber' } & GiveRegistryNumber);

/** What is still answered of a case that has ended: a late answer with why it does not count, and what its records wait for. */
const afterTheEnd: ReadonlySet<CaseCommand['type']> = new Set([
  'answer',
  'writeReservation',
  'recordMinutes',
  'adjust',
  'postMinutes',
]);

/** The events a command leads to, or why not. Pure: the same case, command and context always give the same. */
export const decide = (c: Case, command: CaseCommand, ctx: Context): Decision<CaseEvent> =>
  followingLevel(c, decideOn(c, command, ctx), c.nr, ctx);

const decideOn = (c: Case, command: CaseCommand, ctx: Context): Decision<CaseEvent> => {
  if (c.end && !afterTheEnd.has(command.type))
    return refused('case-ended', 'L', `Ärendet är avslutat (${swedishDate(c.end.at)}).`);
  switch (command.type) {
    case 'screen':
      return screen(c, command, ctx);
    case 'fill':
      return fill(c, command, ctx);
    case 'propose':
      return propose(c, command, ctx);
    case 'answer':
      return answer(c, command, ctx);
    case 'prepare':
      return prepare(c, command, ctx);
    case 'recordDecision':
      return recordDecision(c, command, ctx);
    case 'closeRound':
      return closeRound(c, command, ctx);
    case 'questionRecusal':
      return questionRecusal(c, command, ctx);
    case 'answerRecusal':
      return answerRecusal(c, command, ctx);
    case 'writeReservation':
      return writeReservation(c, command, ctx);
    case 'convene': {
      const { type: _, ...meeting } = command;
      return convene(c, meeting, ctx);
    }
    case 'openSitting':
      return openSitting(c, command, ctx);
    case 'recordMinutes':
      return recordMinutes(c, command, ctx);
    case 'adjust':
      return adjust(c, command, ctx);
    case 'postMinutes':
      return postMinutes(c, command, ctx);
    case 'withdrawRound':
      return withdrawRound(c, command, ctx);
    case 'appoint':
      return appoint(c, command, ctx);
    case 'bookMeeting':
      return bookMeeting(c, command.plan, ctx);
    case 'moveMeeting':
      return moveMeeting(c, command, ctx);
    case 'cancelMeeting':
      return cancelMeeting(c, command, ctx);
    case 'recordMeeting':
      return recordMeeting(c, command, ctx);
    case 'finishMeetings':
      return finishMeetings(c, ctx);
    case 'giveFeedback':
      return giveFeedback(c, command, ctx);
    case 'registerProposal':
      return registerProposal(c, command, ctx);
    case 'rename':
      return rename(c, command, ctx);
    case 'giveRegistryNumber':
      return giveRegistryNumber(c, command, ctx);
  }
};
