import type { Route, RouteAnswer, RouteRequest } from '../http/route.ts';
import { verifyBearer } from '../identity/bearer.ts';
import { CONNECTOR_AUDIENCE } from '../identity/resource.ts';
import type { Local365 } from '../local365.ts';
import { ConnectorError, errorAnswer } from './connector-error.ts';

/** A Bot Connector route, open to the app's own bot alone: 401 without a good token for the connector. */
export function forTheBot(
  method: Route['method'],
  path: string,
  handle: (request: RouteRequest, local: Local365) => RouteAnswer,
): Route {
  return {
    method,
    path,
    handle: async (request, local) => {
      try {
        await checkBot(request.headers.authorization, local);
        return handle(request, local);
      } catch (error) {
        if (error instanceof ConnectorError) return errorAnswer(error);
        throw error;
      }
    },
  };
}

async function checkBot(authorization: string | undefined, local: Local365): Promise<void> {
  const verified = await verifyBearer(authorization, [CONNECTOR_AUDIENCE], local);
  const isBot = 'claims' in verified && verified.claims.azp === local.world.app.clientId;
  if (!isBot)
    throw new ConnectorError(401, 'Unauthorized', 'Authorization has been denied for this request.');
}
