import type { Member } from '../../contract/index.ts';
import { avatarUrl } from '../avatar-url.ts';
import type { MemberRow } from '../repo/membership.repo.ts';

/** A member as the wire shows one. */
export function presentMember(row: MemberRow): Member {
  return {
    userId: row.user_id,
    fullName: row.full_name,
    email: row.email,
    role: row.role,
    avatarUrl: avatarUrl(row),
    joinedAt: row.created_at.toISOString(),
  };
}
