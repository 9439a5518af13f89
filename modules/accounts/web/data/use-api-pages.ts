import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ApiError } from '#kernel/browser';
import type { Contract, Page, ResponseOf } from '#kernel/contract';
import { useApi } from '../session/session-context.tsx';
import { apiKey } from './api-key.ts';
import type { RequestFor } from './use-api-query.ts';

type ItemOf<C extends Contract> = ResponseOf<C> extends Page<infer Item> ? Item : never;

/** A keyset list, page after page. */
export interface ApiPages<Item> {
  readonly items: readonly Item[];
  readonly isPending: boolean;
  /** Filters have changed and the former list is still shown. */
  readonly isStale: boolean;
  readonly error: ApiError | null;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  loadMore(): void;
  refetch(): void;
}

/**
 * Reads a list by a contract whose query has `cursor`: `useApiPages(listContactsContract, { query: { search } })`. The
 * cache holds `InfiniteData<Page<Item>>` under `apiKey(contract, request)`.
 */
export function useApiPages<C extends Contract>(
  contract: C,
  request: RequestFor<C>,
  options: { enabled?: boolean; refetchInterval?: number; refetchOnMount?: 'always' } = {},
): ApiPages<ItemOf<C>> {
  const api = useApi();
  const call = api.call as (contract: C, request: unknown, options: object) => Promise<Page<ItemOf<C>>>;
  const { query, ...others } = (request ?? {}) as { query?: object };
  const result = useInfiniteQuery<
    Page<ItemOf<C>>,
    ApiError,
    InfiniteData<Page<ItemOf<C>>>,
    readonly unknown[],
    string | null
  >({
    ...options,
    placeholderData: keepPreviousData,
    queryKey: apiKey(contract, request ?? {}),
    queryFn: ({ pageParam, signal }) =>
      call(contract, { ...others, query: { ...query, cursor: pageParam ?? undefined } }, { signal }),
    initialPageParam: null,
    getNextPageParam: (last) => last.nextCursor,
  });
  const items = useMemo(() => result.data?.pages.flatMap((page) => page.items) ?? [], [result.data]);
  return {
    items,
    isPending: result.isPending,
    isStale: result.isPlaceholderData,
    error: result.error,
    hasMore: result.hasNextPage,
    isLoadingMore: result.isFetchingNextPage,
    loadMore: () => {
      if (result.hasNextPage && !result.isFetchingNextPage) void result.fetchNextPage();
    },
    refetch: () => void result.refetch(),
  };
}
