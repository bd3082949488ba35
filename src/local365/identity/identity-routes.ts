import type { Route } from '../http/route.ts';
import { channelKeys, channelMetadata } from './channel-metadata.ts';
import { openidConfiguration, tenantKeys } from './openid-configuration.ts';
import { tokenEndpoint } from './token-endpoint.ts';

/** Sign-in: the tenant's Entra ID, and the Bot Framework channel's published keys. */
export const identityRoutes: readonly Route[] = [
  { method: 'GET', path: '/{tenant}/v2.0/.well-known/openid-configuration', handle: openidConfiguration },
  { method: 'GET', path: '/{tenant}/discovery/v2.0/keys', handle: tenantKeys },
  { method: 'POST', path: '/{tenant}/oauth2/v2.0/token', handle: tokenEndpoint },
  { method: 'GET', path: '/botframework/v1/.well-known/openidconfiguration', handle: channelMetadata },
  { method: 'GET', path: '/botframework/v1/.well-known/keys', handle: channelKeys },
];
