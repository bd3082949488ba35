import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { PolicyView } from '../../../contracts/policy.ts';
import type { RecordsView, ReportsView } from '../../../contracts/records.ts';
import type { BodiesView, CaseList, CaseView, Me, WishList } from '../../../contracts/views.ts';
import type { YearView } from '../../../contracts/year.ts';
import type { Api } from './client.ts';

export const ApiContext = createContext<Api | undefined>(undefined);

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi needs an ApiContext above it');
  return api;
}

const useGet = <T>(
  path: string,
  options: { poll?: boolean; enabled?: boolean; still?: boolean; never?: boolean; keep?: boolean } = {},
) => {
  const api = useApi();
  return useQuery({
    queryKey: [path],
    queryFn: () => api.get<T>(path),
    enabled: options.enabled ?? true,
    // TanStack Query does not poll in a hidden page.
    refetchInterval: options.poll ? 5_000 : false,
    // What is named by its content is never another, whatever has been done; the rest is read anew after each command.
    staleTime: options.never ? 'static' : options.still ? Number.POSITIVE_INFINITY : 2_000,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  });
};

export const useMe = () => useGet<Me>('/me', { still: true });
export const usePolicy = () => useGet<PolicyView>('/policy', { still: true });

/** The policy that what is shown follows: a case's own, which it began under; where none is said, the one in force. */
export const PolicyHash = createContext<string | undefined>(undefined);
export const usePolicyHere = (enabled = true) => {
  const hash = useContext(PolicyHash);
  return useGet<PolicyView>(hash === undefined ? '/policy' : `/policy?hash=${hash}`, {
    still: true,
    never: hash !== undefined,
    enabled,
  });
};
export const useYear = (year: string) => useGet<YearView>(`/years/${year}`, { poll: true });
export const useBodies = () => useGet<BodiesView>('/bodies', { still: true });
export const useWishes = (enabled: boolean) => useGet<WishList>('/wishes', { enabled, poll: true });
export const useCases = (search: string) => useGet<CaseList>(`/cases?${search}`, { poll: true, keep: true });
/** In: `/cases/MD-2026-0001`, `/years/2027`. */
export const useRecords = (of: string) => useGet<RecordsView>(`${of}/records`, { poll: true });
export const useReports = (body: string, search: string) =>
  useGet<ReportsView>(`/bodies/${body}/reports?${search}`, { keep: true });
export const useCase = (nr: string) => useGet<CaseView>(`/cases/${nr}`, { poll: true });
