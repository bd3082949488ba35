import type { ExecuteAction } from 'adaptivecards';

export interface TakenAction {
  verb: string;
  inputs: Record<string, unknown>;
  data: Record<string, unknown>;
}

/** Parts what the card's author put in `data` from what the person filled in; the renderer hands out both in one object. */
export function takenAction(action: ExecuteAction, inputIds: ReadonlySet<string>): TakenAction {
  const authored = (action.toJSON() as { data?: unknown } | undefined)?.data;
  const sent = isRecord(action.data) ? action.data : {};
  const inputs = Object.fromEntries(Object.entries(sent).filter(([key]) => inputIds.has(key)));
  return { verb: action.verb, inputs, data: isRecord(authored) ? authored : {} };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
