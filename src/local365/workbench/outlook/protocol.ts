/** The messages of `protocol.md`. */
export interface OutlookRequest {
  outlookHost: 1;
  id: string | number;
  method: string;
  params: Record<string, unknown>;
}

export type OutlookReply =
  | { outlookHost: 1; id: string | number; result?: unknown }
  | { outlookHost: 1; id: string | number; error: { code: number; name: ErrorName; message: string } };

export type OutlookEvent =
  | { outlookHost: 1; event: 'themeChanged'; params: { theme: string } }
  | { outlookHost: 1; event: 'itemChanged'; params: { itemId: string | null } };

const codes = {
  MethodNotSupported: 5001,
  InvalidArgument: 5002,
  DataExceedsMaximumSize: 9006,
  InvalidEndTime: 9014,
  ItemNotSaved: 9034,
  OnlineMeetingIsFixed: 9901,
  SaveFailed: 9902,
  SignInFailed: 9903,
} as const;

export type ErrorName = keyof typeof codes;

/** A refusal the pane gets to read. */
export class HostError extends Error {
  override readonly name: ErrorName;
  readonly code: number;
  constructor(name: ErrorName, message: string) {
    super(message);
    this.name = name;
    this.code = codes[name];
  }
}

/** `null` for what is not of this protocol: nothing a frame posts is trusted. */
export function readOutlookRequest(data: unknown): OutlookRequest | null {
  if (typeof data !== 'object' || data === null) return null;
  const { outlookHost, id, method, params } = data as Record<string, unknown>;
  if (outlookHost !== 1 || typeof method !== 'string') return null;
  if (typeof id !== 'string' && typeof id !== 'number') return null;
  const given = typeof params === 'object' && params !== null ? (params as Record<string, unknown>) : {};
  return { outlookHost, id, method, params: given };
}
