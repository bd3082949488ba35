import type { Route } from '../http/route.ts';
import { activityRoutes } from './activity-routes.ts';
import { conversationRoutes } from './conversation-routes.ts';

/** The Bot Connector, as far as a personal bot needs it. */
export const connectorRoutes: readonly Route[] = [...conversationRoutes, ...activityRoutes];
