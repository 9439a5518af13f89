import { listMembersContract } from '#modules/accounts/contract';
import { useApiQuery } from '#modules/accounts/web';
import type { Named } from '../state/mentions.ts';

/** Members offered at once; a desk of more than a hundred people calls by rules. */
const mostMembers = 100;

/** Who works here. */
export function useMembers(): readonly Named[] {
  const { data } = useApiQuery(listMembersContract, { query: { limit: mostMembers } });
  return data?.items.map(({ userId, fullName }) => ({ id: userId, name: fullName })) ?? [];
}
