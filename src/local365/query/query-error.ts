import { GraphError } from '../graph/operation.ts';

/** The query is no OData, or compares what cannot be compared: 400. */
export function malformed(message: string): GraphError {
  return new GraphError(400, 'invalidRequest', `Invalid filter clause: ${message}`);
}

/** The query is good OData that the local Graph does not speak: 501 naming it, lest a silent misreading pass for an answer. */
export function unsupported(what: string): GraphError {
  return new GraphError(501, 'notSupported', `${what} is not supported by the local Microsoft 365.`);
}
