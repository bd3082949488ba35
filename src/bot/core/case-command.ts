import type { Application } from '../../application/application.ts';
import type { CardAction } from '../../contracts/card-verbs.ts';
import type { CaseCommandBody } from '../../contracts/commands.ts';
import type { Person } from '../../domain/people/mandates.ts';

type Acting = Exclude<CardAction, { verb: 'refresh' }>;
type Read = { ok: true; command: CaseCommandBody } | { ok: false; missing: string };

const missing = (sentence: string): Read => ({ ok: false, missing: sentence });

/** The command behind a tap, or the sentence that says what is missing. Teams asks for required inputs, but nothing makes it. */
export const commandOf = (action: Acting, person: Person, application: Application): Read => {
  switch (action.verb) {
    case 'answer':
      return answer(action, person, application);
    case 'prepare':
      return prepare(action, person, application);
    case 'adjust':
      return adjust(action);
    case 'propose':
      return propose(action);
  }
};

const adjust = ({ round, approve, reason }: Extract<Acting, { verb: 'adjust' }>): Read => {
  if (round === undefined) return missing('Det finns inget protokoll att justera på kortet.');
  if (approve === undefined) return missing('Välj om protokollet stämmer.');
  if (!approve && !reason) return missing('Skriv vad som inte stämmer.');
  const command = { type: 'adjust', round, approve } as const;
  return { ok: true, command: reason ? { ...command, reason } : command };
};

const answer = (
  { stream, round, choice, reason, reserve }: Extract<Acting, { verb: 'answer' }>,
  person: Person,
  application: Application,
): Read => {
  if (choice === undefined) return missing('Välj ett svar först.');
  const asked = round ?? roundOnCard(application, person, stream);
  if (asked === undefined) return missing('Det finns ingen fråga till dig i ärendet just nu.');
  const command = { type: 'answer', round: asked, choice, reserve: reserve ?? false } as const;
  return { ok: true, command: reason === undefined || reason === '' ? command : { ...command, reason } };
};

const prepare = (
  { stream, round, meetingDate }: Extract<Acting, { verb: 'prepare' }>,
  person: Person,
  application: Application,
): Read => {
  const asked = round ?? roundOnCard(application, person, stream);
  if (asked === undefined) return missing('Det finns inget ärende att sätta upp på en dagordning just nu.');
  if (!meetingDate || !/^\d{4}-\d{2}-\d{2}$/.test(meetingDate)) return missing('Välj sammanträdets dag.');
  return { ok: true, command: { type: 'prepare', round: asked, meetingDate } };
};

const roundOnCard = (application: Application, person: Person, stream: string): string | undefined => {
  const view = application.card(person, stream);
  return view !== undefined && 'round' in view ? view.round : undefined;
};

const propose = ({ level, recommendation, reason }: Extract<Acting, { verb: 'propose' }>): Read => {
  if (recommendation === undefined) return missing('Välj om dialogen ska genomföras.');
  if (level === undefined) return missing('Välj en nivå på delaktighetstrappan.');
  if (reason === undefined || reason === '') return missing('Skriv varför du föreslår detta.');
  return { ok: true, command: { type: 'propose', level, recommendation, reason } };
};
