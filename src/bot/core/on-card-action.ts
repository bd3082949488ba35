import type { Application, Caller, Outcome, Request } from '../../application/application.ts';
import type { CardView } from '../../application/views/card-view.ts';
import type { CardAction } from '../../contracts/card-verbs.ts';
import type { CaseCommandBody } from '../../contracts/commands.ts';
import type { Refusal } from '../../domain/dialogue/refusal.ts';
import type { Person } from '../../domain/people/mandates.ts';
import { renderNotice } from '../cards/notice-card.ts';
import { renderCard } from '../cards/render-card.ts';
import { sharedCard } from '../cards/shared-card.ts';
import { commandOf } from './case-command.ts';
import { overview } from './overview.ts';
import { cardBody, type InvokeBody, sentence, unavailable } from './reply.ts';

interface Tapped {
  action: CardAction;
  person: Person;
  idempotencyKey: string;
}

/** Does what was tapped and gives the card of the new state, or a sentence. The card's version is a hint only: the state is read anew. */
export const onCardAction = async (tapped: Tapped, application: Application): Promise<InvokeBody> => {
  if (!application.status().ready) return unavailable;
  const { action, person, idempotencyKey } = tapped;
  const view = () => application.card(person, action.stream, action.round);
  if (action.verb === 'refresh')
    return action.shared
      ? renewed(view(), action.stream, person, application)
      : refreshed(view(), action.stream);
  const read = commandOf(action, person, application);
  if (!read.ok) return sentence(read.missing);
  const caller = { person, surface: 'card' } as const;
  const request = { body: read.command, idempotencyKey };
  const outcome = await (isOfYear(action.stream)
    ? ofYear(application, caller, action.stream, request)
    : application.caseCommand(caller, action.stream, request));
  return action.overview ? amongOthers(outcome, person, application) : shown(outcome, action, view);
};

/** After an answer on the card of several matters: that card again, with what is left; a no stands first, and nothing typed is lost. */
const amongOthers = (outcome: Outcome, person: Person, application: Application): InvokeBody => {
  switch (outcome.kind) {
    case 'done':
    case 'repeated':
    case 'incomplete':
    case 'key-reused':
      return cardBody(overview(person, application).card);
    case 'refused':
      return sentence(told(outcome.refusal));
    case 'unknown-stream':
      return sentence('Ärendet finns inte i registret.');
    case 'unavailable':
      return unavailable;
  }
};

const isOfYear = (stream: string): boolean => stream.startsWith('AR-');

/** The question about a year's wheel is answered as any other; nothing else is done to a year by card. */
const ofYear = async (
  application: Application,
  caller: Caller,
  stream: string,
  { body, idempotencyKey }: Request<CaseCommandBody>,
): Promise<Outcome> =>
  body.type === 'answer'
    ? application.yearCommand(caller, stream, { body, idempotencyKey })
    : { kind: 'unknown-stream' };

/** A card whose matter is gone says so in its own place, rather than ask for ever. */
const refreshed = (view: CardView | undefined, stream: string): InvokeBody =>
  cardBody(
    view === undefined
      ? renderNotice({
          heading: 'Kortet gäller inte längre',
          text: `${stream}: här finns inget för dig att svara på.`,
        })
      : renderCard(view),
  );

/** A card in a conversation: the reader's own where they are asked something, else where the case stands as far as they may know. */
const renewed = (
  view: CardView | undefined,
  nr: string,
  person: Person,
  application: Application,
): InvokeBody => {
  if (view !== undefined) return cardBody(renderCard(view));
  const row = application
    .cases({ person, surface: 'card' }, { q: nr, page: 1 })
    .items.find((item) => item.nr === nr);
  return row === undefined ? refreshed(undefined, nr) : cardBody(sharedCard(row, application.linkTo(nr)));
};

const shown = (outcome: Outcome, action: CardAction, view: () => CardView | undefined): InvokeBody => {
  switch (outcome.kind) {
    case 'done':
    case 'repeated':
    case 'incomplete':
      return current(view(), 'Tack, det är mottaget.');
    case 'refused':
      return refused(outcome.refusal, action, view());
    case 'key-reused':
      return current(view(), 'Kortet har redan använts. Skriv «mina ärenden» för att få ett nytt.');
    case 'unknown-stream':
      return sentence(`Ärendet ${action.stream} finns inte i registret.`);
    case 'unavailable':
      return unavailable;
  }
};

const current = (view: CardView | undefined, otherwise: string): InvokeBody =>
  view === undefined ? sentence(otherwise) : cardBody(renderCard(view));

/** Where the state itself explains the no (the round is over, the proposal given), the card shows it; else what was typed stays. */
const refused = (refusal: Refusal, action: CardAction, view: CardView | undefined): InvokeBody => {
  const said = told(refusal);
  const stillAsks = view === undefined || view.kind === action.verb;
  return stillAsks ? sentence(said) : cardBody(renderCard(view, said));
};

const told = ({ message, citation }: Refusal): string =>
  citation === '' ? message : `${message} (${citation})`;
