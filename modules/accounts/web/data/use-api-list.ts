import type { Contract, ResponseOf } from '#kernel/contract';
import type { ApiPages } from './use-api-pages.ts';
import { type RequestFor, useApiQuery } from './use-api-query.ts';

type ItemOf<C extends Contract> =
  ResponseOf<C> extends { readonly items: readonly (infer Item)[] } ? Item : never;

/** Reads a list that comes as a whole, `{ items }`, in the shape of one that comes page by page: there is no more. */
export function useApiList<C extends Contract>(contract: C, request: RequestFor<C>): ApiPages<ItemOf<C>> {
  const { data, error, isPending, refetch } = useApiQuery(contract, request);
  const { items } = (data ?? { items: [] }) as { readonly items: readonly ItemOf<C>[] };
  return {
    items,
    isPending,
    error,
    isStale: false,
    hasMore: false,
    isLoadingMore: false,
    loadMore: () => undefined,
    refetch: () => void refetch(),
  };
}

/** The same list with only those of its items that are sought: that there is none of them is no error. */
export const narrowed = <Item>(list: ApiPages<Item>, items: readonly Item[]): ApiPages<Item> => ({
  ...list,
  items,
  error: list.items.length === 0 ? list.error : null,
});
