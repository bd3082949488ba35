import type { GraphCaller } from '../identity/graph-caller.ts';
import { GraphError, type Operation } from './operation.ts';

/** Throws 403 unless the caller's token carries one of the permissions that the operation asks of its kind of identity. */
export function authorize(operation: Operation, caller: GraphCaller): void {
  const needed = operation.permissions[caller.identity.kind] ?? [];
  if (needed.some((permission) => caller.granted.has(permission))) return;
  const wanted =
    needed.length > 0 ? `one of ${needed.join(', ')}` : `not open to ${caller.identity.kind} tokens`;
  const message = `Insufficient privileges to complete the operation. ${operation.name}: ${wanted}.`;
  throw new GraphError(403, 'accessDenied', message);
}
