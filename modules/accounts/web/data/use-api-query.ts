import { keepPreviousData, type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ApiError } from '#kernel/browser';
import type { Contract, RequestOf, ResponseOf } from '#kernel/contract';
import { useApi } from '../session/session-context.tsx';
import { apiKey } from './api-key.ts';

/** What a call takes: a contract without params, query and body takes nothing. */
export type RequestFor<C extends Contract> =
  unknown extends RequestOf<C> ? Record<string, never> | undefined : RequestOf<C>;

type Options<C extends Contract, T> = Omit<
  UseQueryOptions<ResponseOf<C>, ApiError, T>,
  'queryKey' | 'queryFn'
> & {
  /** Shows the last answer while another request is under way, as a list does while its filters change. */
  keepPrevious?: boolean;
};

/** Reads by a contract: `useApiQuery(getContactContract, { params: { id } })`. */
export function useApiQuery<C extends Contract, T = ResponseOf<C>>(
  contract: C,
  request: RequestFor<C>,
  { keepPrevious = false, ...options }: Options<C, T> = {},
): UseQueryResult<T, ApiError> {
  const api = useApi();
  // The overload for contracts without a request cannot be chosen while C is still open.
  const call = api.call as (contract: C, request: unknown, options: object) => Promise<ResponseOf<C>>;
  return useQuery<ResponseOf<C>, ApiError, T>({
    // The same answer as before is of the same type, which the library's own helper leaves open.
    ...(keepPrevious && { placeholderData: keepPreviousData as never }),
    ...options,
    queryKey: apiKey(contract, request ?? {}),
    queryFn: ({ signal }) => call(contract, request, { signal }),
  });
}
