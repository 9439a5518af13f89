import type { Scope } from '#kernel/scope';
import { anySuppressed } from '../repo/suppression.repo.ts';

/** Whether nothing is sent any more to at least one of these addresses. */
export const isSuppressed = async (scope: Scope, addresses: readonly string[]): Promise<boolean> =>
  addresses.length > 0 &&
  anySuppressed(
    scope,
    addresses.map((address) => address.toLowerCase()),
  );
