import { localOfficeHost } from './local-office-host.ts';
import type { OfficeHost } from './office-host.ts';

interface HostConfig {
  hostOrigins: string[];
  signIn?: { clientId: string; tenantId: string; scope: string };
}

/** The local Microsoft 365 where the server names one and it answers, else Outlook itself, else nobody. */
export const findHost = async (): Promise<OfficeHost | undefined> => {
  const config = (await (await fetch('/outlook/host.json')).json()) as HostConfig;
  for (const origin of config.hostOrigins) {
    const local = await localOfficeHost(origin);
    if (local) return local;
  }
  if (window.parent === window) return undefined;
  const [{ officeJsHost }, { nestedSignIn }] = await Promise.all([
    import('./office-js-host.ts'),
    import('./nested-sign-in.ts'),
  ]);
  const { signIn } = config;
  return signIn === undefined ? undefined : officeJsHost(await nestedSignIn(signIn));
};
