import { useApiQuery } from '#modules/accounts/web';
import { listTagsContract } from '../../contract/index.ts';

/** Tags as the members use them, those that are used most first; asked for once they are `wanted`. */
export function useTagsInUse(wanted: boolean): string[] {
  const { data } = useApiQuery(listTagsContract, { query: {} }, { enabled: wanted, staleTime: 10_000 });
  return data?.items.map(({ tag }) => tag) ?? [];
}
