import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readInbox, readInfo } from './local.ts';
import { listenToChanges } from './stream.ts';

export const keys = {
  info: ['info'] as const,
  clock: ['clock'] as const,
  inbox: (address: string) => ['inbox', address.toLowerCase()] as const,
  calendar: (upn: string) => ['calendar', upn.toLowerCase()] as const,
};

export const useInfo = () => useQuery({ queryKey: keys.info, queryFn: readInfo });

export const useInbox = (address: string) =>
  useQuery({ queryKey: keys.inbox(address), queryFn: () => readInbox(address) });

/** Reads anew what the stream says has changed. After a reset the whole page is: every id in it belongs to the old world. */
export function useLiveChanges(client: QueryClient): void {
  useEffect(
    () =>
      listenToChanges((change) => {
        if (change.kind === 'reset') return location.reload();
        // What was read before the stream was open may be older than what the stream begins with.
        if (change.kind === 'listening') return void client.invalidateQueries();
        const queryKey = change.kind === 'event' ? keys.calendar(change.upn) : keys.inbox(change.upn);
        void client.invalidateQueries({ queryKey });
      }),
    [client],
  );
}
