import { useCallback, useRef, useState } from 'react';
import { type Card, type ChatMessage, type Persona, tap } from '../api/local.ts';
import { type InvokeAnswer, readInvokeAnswer } from './invoke-answer.ts';
import { refreshDue } from './refresh.ts';
import { type ReplacedCards, replaceCard, shownCard } from './replaced-cards.ts';
import type { TakenAction } from './taken-action.ts';

export interface Note {
  intent: 'error' | 'success';
  text: string;
}

/** When a card was last invoked, by persona and activity: outlives the chat's place, as a Teams client's memory does. */
const lastInvokes = new Map<string, number>();

/** Sends card actions to the bot for a persona and keeps what came back: the card that replaces, or what to say under it. */
export function useInvokes(persona: Persona) {
  const [replaced, setReplaced] = useState<ReplacedCards>(new Map());
  const [running, setRunning] = useState<ReadonlySet<string>>(new Set());
  const [notes, setNotes] = useState<ReadonlyMap<string, Note>>(new Map());
  const inFlight = useRef(new Map<string, Promise<InvokeAnswer>>());

  const send = useCallback(
    async (message: ChatMessage, action: TakenAction): Promise<InvokeAnswer> => {
      const { activityId } = message;
      lastInvokes.set(`${persona.upn} ${activityId}`, Date.now());
      const invoked = tap(persona.upn, { activityId, ...action }).then(
        readInvokeAnswer,
        (cause: unknown) => ({
          kind: 'error' as const,
          text: cause instanceof Error ? cause.message : String(cause),
        }),
      );
      inFlight.current.set(activityId, invoked);
      const answer = await invoked;
      inFlight.current.delete(activityId);
      if (answer.kind === 'card') setReplaced((before) => replaceCard(before, message, answer.card));
      return answer;
    },
    [persona.upn],
  );

  /** What the person did: the card is locked meanwhile, and the outcome told. */
  const act = useCallback(
    async (message: ChatMessage, action: TakenAction) => {
      const { activityId } = message;
      setRunning((before) => new Set(before).add(activityId));
      // A card that is just renewing itself takes the tap when it has; a tap is never lost.
      await inFlight.current.get(activityId);
      const answer = await send(message, action);
      setRunning((before) => new Set([...before].filter((id) => id !== activityId)));
      setNotes((before) => withNote(before, activityId, answer));
    },
    [send],
  );

  /** Renews a card that has come into view, if Teams would. A refresh that fails leaves the card as it is, without a word. */
  const refresh = useCallback(
    (message: ChatMessage, card: Card) => {
      const last = lastInvokes.get(`${persona.upn} ${message.activityId}`);
      const due = refreshDue(card, persona, last, Date.now());
      if (due !== null && !inFlight.current.has(message.activityId))
        void send(message, { verb: due.verb, data: due.data, inputs: {} });
    },
    [persona, send],
  );

  return { running, notes, act, refresh, cardOf: (message: ChatMessage) => shownCard(replaced, message) };
}

function withNote(
  notes: ReadonlyMap<string, Note>,
  id: string,
  answer: InvokeAnswer,
): ReadonlyMap<string, Note> {
  const next = new Map(notes);
  if (answer.kind === 'card') next.delete(id);
  else next.set(id, { intent: answer.kind === 'error' ? 'error' : 'success', text: answer.text });
  return next;
}
