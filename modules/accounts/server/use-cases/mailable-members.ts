import type { Locale } from '#kernel/contract';
import type { Scope } from '#kernel/scope';
import { verifiedMembers } from '../repo/membership.repo.ts';

/** A member whom other modules may write to. */
export interface MailableMember {
  readonly userId: string;
  readonly fullName: string;
  /** Verified. */
  readonly email: string;
  /** In which they read. */
  readonly locale: Locale;
}

/**
 * The members of the scope's organisation who may be sent mail about it: their address is verified, and neither they nor
 * the organisation are blocked, suspended or about to be deleted.
 */
export async function mailableMembers(scope: Scope): Promise<MailableMember[]> {
  const rows = await verifiedMembers(scope, scope.orgId);
  return rows.map((row) => ({
    userId: row.user_id,
    fullName: row.full_name,
    email: row.email,
    locale: row.locale,
  }));
}
