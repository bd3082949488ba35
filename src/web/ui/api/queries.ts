import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { PolicyView } from '../../../contracts/policy.ts';
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
  options: { poll?: boolean; enabled?: boolean; still?: boolean; keep?: boolean } = {},
) => {
  const api = useApi();
  return useQuery({
    queryKey: [path],
    queryFn: () => api.get<T>(path),
    enabled: options.enabled ?? true,
    // TanStack Query does not poll in a hidden page.
    refetchInterval: options.poll ? 5_000 : false,
    staleTime: options.still ? Number.POSITIVE_INFINITY : 2_000,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  });
};

export const useMe = () => useGet<Me>('/me', { still: true });
export const usePolicy = (enabled = true) => useGet<PolicyView>('/policy', { still: true, enabled });
export const useYear = (year: string) => useGet<YearView>(`/years/${year}`, { poll: true });
export const useBodies = () => useGet<BodiesView>('/bodies', { still: true });
export const useWishes = (enabled: boolean) => useGet<WishList>('/wishes', { enabled, poll: true });
export const useCases = (search: string) => useGet<CaseList>(`/cases?${search}`, { poll: true, keep: true });
export const useCase = (nr: string) => useGet<CaseView>(`/cases/${nr}`, { poll: true });
