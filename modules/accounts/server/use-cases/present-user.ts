import type { User } from '../../contract/index.ts';
import { avatarUrl } from '../avatar-url.ts';
import type { UserRow } from '../repo/tables.ts';

/** A user as the wire shows one: without the password's hash. */
export function presentUser(row: UserRow): User {
  return {
    id: row.id,
    email: row.email,
    fullName: row.full_name,
    locale: row.locale,
    emailVerified: row.email_verified_at !== null,
    administrator: row.administrator,
    avatarUrl: avatarUrl(row),
    createdAt: row.created_at.toISOString(),
  };
}
