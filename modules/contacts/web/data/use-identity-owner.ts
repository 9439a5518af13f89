import { useCallback } from 'react';
import { ApiError } from '#kernel/browser';
import { useApi } from '#modules/accounts/web';
import {
  type Contact,
  contactsErrors,
  type GivenIdentity,
  listContactsContract,
} from '../../contract/index.ts';
import { ownerOf } from '../state/identity-owner.ts';

/** Results of a search by an address: whoever has it is among the first. */
const mostFound = 20;

export const isIdentityTaken = (error: unknown): boolean =>
  error instanceof ApiError && error.code === contactsErrors.identityTaken.code;

/** Finds the contact that has one of these identities; the refusal does not name it. */
export function useIdentityOwner(): (given: readonly GivenIdentity[]) => Promise<Contact | undefined> {
  const api = useApi();
  return useCallback(
    async (given) => {
      for (const identity of given) {
        const query = { search: identity.value, limit: mostFound };
        const { items } = await api.call(listContactsContract, { query });
        const owner = ownerOf(items, identity);
        if (owner) return owner;
      }
      return undefined;
    },
    [api],
  );
}
