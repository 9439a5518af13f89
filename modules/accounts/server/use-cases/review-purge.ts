import type { Session as Transaction } from '#kernel/scope';
import {
  countAdministrators,
  lockOrganisationsOwnedOnlyBy,
  lockUsersOfDomain,
  type OrphanedOrganisation,
} from '../repo/purge.repo.ts';

export interface PurgeReview {
  readonly users: readonly { readonly id: string; readonly email: string; readonly fullName: string }[];
  /** Organisations that nobody else owns. */
  readonly orphaned: readonly OrphanedOrganisation[];
  /** Whether nobody would be left who looks after the installation. */
  readonly lastAdministrator: boolean;
}

/** Who is deleted with a domain, and what stands against it; all of it locked until the transaction ends. */
export async function reviewPurge(transaction: Transaction, domain: string): Promise<PurgeReview> {
  const rows = await lockUsersOfDomain(transaction, domain);
  const ids = rows.map(({ id }) => id);
  const orphaned = await lockOrganisationsOwnedOnlyBy(transaction, ids);
  const administrators = await countAdministrators(transaction, ids);
  return {
    users: rows.map(({ id, email, full_name: fullName }) => ({ id, email, fullName })),
    orphaned,
    lastAdministrator: administrators.among > 0 && administrators.beside === 0,
  };
}
