export type EffectKind = 'card' | 'mail' | 'event' | 'row';

/** `unknown`: sent, outcome not known; shown as *osäker*, never silently sent again (design 3). */
export type EffectState = 'wanted' | 'sending' | 'done' | 'unknown' | 'failed';

/** A row of `Utskick`. */
export interface OutboxRow {
  /** `<stream>:<effect>`, unique. */
  key: string;
  kind: EffectKind;
  state: EffectState;
  /** Id outside: `<conversation>/<activity>` of a card, event id, … */
  outsideId?: string;
  /** Digest of the content that stands outside (for a card that is to be updated). */
  shown?: string;
  /** JSON with what else is known, e.g. join link. */
  detail?: string;
  /** UTC instant after which it must not be sent any more. */
  notAfter?: string;
  attempts: number;
  changedAt: string;
}

export type OutboxChange = Partial<
  Pick<OutboxRow, 'state' | 'outsideId' | 'shown' | 'detail' | 'attempts' | 'changedAt'>
>;

/** List `Utskick`. Rows are held in memory after `load`. */
export interface Outbox {
  load(): Promise<void>;
  get(key: string): OutboxRow | undefined;
  all(): Iterable<OutboxRow>;
  /** Creates; a row that already stands under the key is returned instead. */
  want(row: OutboxRow): Promise<OutboxRow>;
  /** If-Match on the row as last read; `lost` when another had it changed (memory is then renewed). */
  change(key: string, change: OutboxChange): Promise<OutboxRow | 'lost'>;
}
