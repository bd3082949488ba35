import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';

/** msal's own network client waits for ever on a token request; this one has a time limit. */
export class IdentityNetwork implements INetworkModule {
  private readonly timeLimitMs: number;

  constructor(timeLimitMs: number) {
    this.timeLimitMs = timeLimitMs;
  }

  sendGetRequestAsync<T>(url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> {
    return this.send(url, 'GET', options);
  }

  sendPostRequestAsync<T>(url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> {
    return this.send(url, 'POST', options);
  }

  private async send<T>(
    url: string,
    method: string,
    options?: NetworkRequestOptions,
  ): Promise<NetworkResponse<T>> {
    const response = await fetch(url, {
      method,
      headers: options?.headers ?? {},
      ...(options?.body === undefined ? {} : { body: options.body }),
      signal: AbortSignal.timeout(this.timeLimitMs),
    });
    const headers = Object.fromEntries(response.headers.entries());
    return { headers, status: response.status, body: (await response.json()) as T };
  }
}
