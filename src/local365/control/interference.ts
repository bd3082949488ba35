/** What a fault or a temperament does to one exchange instead of letting it pass. */
export type Interference =
  | { answer: { status: number; headers: Record<string, string>; body: unknown } }
  | { drop: 'before' | 'after' }
  | { delayMs: number };
