export interface BotbuilderConfig {
  appId: string;
  appPassword: string;
  tenantId: string;
  /** Where chats are opened, e.g. `https://smba.trafficmanager.net/emea/`. */
  serviceUrl: string;
  /** Whose tokens are trusted and where ours come from; undefined = Microsoft's public cloud. */
  channel: ChannelSettings | undefined;
}

export interface ChannelSettings {
  /** `iss` of what the channel sends. */
  tokenIssuer: string;
  /** Where its keys are found. */
  openIdMetadataUrl: string;
  /** Our tenant's authority, e.g. `http://localhost:3979/<tenant>`. */
  loginUrl: string;
  /** Audience of our own token, e.g. `https://api.botframework.com`. */
  oauthScope: string;
}

/** Who signs what the channel sends. */
export const issuerOf = ({ channel }: BotbuilderConfig): string =>
  channel?.tokenIssuer ?? 'https://api.botframework.com';

/** botbuilder's own names. */
export const settings = ({ appId, tenantId, channel }: BotbuilderConfig) => ({
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: tenantId,
  ...(channel === undefined ? {} : ownChannel(channel)),
});

/** Setting any of them makes all of them ours. */
const ownChannel = (channel: ChannelSettings) => ({
  ToBotFromChannelTokenIssuer: channel.tokenIssuer,
  ToBotFromChannelOpenIdMetadataUrl: channel.openIdMetadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: channel.openIdMetadataUrl,
  ToChannelFromBotLoginUrl: channel.loginUrl,
  ToChannelFromBotOAuthScope: channel.oauthScope,
  OAuthUrl: channel.tokenIssuer,
  CallerId: '',
});
