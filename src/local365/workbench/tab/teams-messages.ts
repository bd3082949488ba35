/** A request of TeamsJS 2.x, as it comes by postMessage. */
export interface TeamsRequest {
  id: number;
  uuidAsString?: string;
  func: string;
  args: unknown[];
}

export interface TeamsReply {
  id: number;
  uuidAsString?: string;
  args: unknown[];
}

/** `null` for what is not TeamsJS: the frame may post other things, and nothing in it is trusted. */
export function readTeamsRequest(data: unknown): TeamsRequest | null {
  if (typeof data !== 'object' || data === null) return null;
  const { id, uuidAsString, func, args } = data as Record<string, unknown>;
  if (typeof id !== 'number' || typeof func !== 'string') return null;
  return {
    id,
    func,
    args: Array.isArray(args) ? args : [],
    ...(typeof uuidAsString === 'string' ? { uuidAsString } : {}),
  };
}

export function replyTo(request: TeamsRequest, args: unknown[]): TeamsReply {
  const { id, uuidAsString } = request;
  return { id, args, ...(uuidAsString === undefined ? {} : { uuidAsString }) };
}
