export type Change =
  | { kind: 'activity' | 'mail' | 'event'; upn: string }
  | { kind: 'reset' }
  /** Listening begins, or begins again: what changed before was not heard. */
  | { kind: 'listening' };

/** Tells of every change in anybody's chat, mail or calendar, and of a reset. Returns the way to stop listening. */
export function listenToChanges(heard: (change: Change) => void): () => void {
  const source = new EventSource('/__local/stream');
  source.addEventListener('open', () => heard({ kind: 'listening' }));
  source.addEventListener('message', (event: MessageEvent<string>) =>
    heard(JSON.parse(event.data) as Change),
  );
  return () => source.close();
}
