import type { Locale, Role } from '#kernel/contract';
import type { Region, SecurityEventKind } from '../../contract/index.ts';

export interface AccountsTables {
  users: UserRow;
  organisations: OrganisationRow;
  memberships: MembershipRow;
  sessions: SessionRow;
  refresh_tokens: RefreshTokenRow;
  security_events: SecurityEventRow;
  account_tokens: AccountTokenRow;
  invitations: InvitationRow;
  former_members: FormerMemberRow;
  user_avatars: AvatarRow;
}

export interface UserRow {
  id: string;
  email: string;
  full_name: string;
  locale: Locale;
  password_hash: string;
  administrator: boolean;
  blocked_at: Date | null;
  email_verified_at: Date | null;
  delete_after: Date | null;
  avatar_key: string | null;
  created_at: Date;
  updated_at: Date;
}

export interface OrganisationRow {
  id: string;
  name: string;
  language: Locale;
  default_region: Region;
  time_zone: string;
  suspended_at: Date | null;
  delete_after: Date | null;
  created_at: Date;
  updated_at: Date;
}

export interface MembershipRow {
  organisation_id: string;
  user_id: string;
  role: Role;
  created_at: Date;
  last_used_at: Date;
}

export interface SessionRow {
  id: string;
  user_id: string;
  organisation_id: string;
  ip: string;
  user_agent: string;
  created_at: Date;
  last_used_at: Date;
  expires_at: Date;
  ended_at: Date | null;
}

export interface RefreshTokenRow {
  token_hash: string;
  session_id: string;
  created_at: Date;
  expires_at: Date;
  rotated_at: Date | null;
}

export interface SecurityEventRow {
  id: string;
  kind: SecurityEventKind;
  user_id: string | null;
  organisation_id: string | null;
  session_id: string | null;
  /** Who acted, where that is not `user_id`. */
  actor_id: string | null;
  /** The role that was given. */
  role: Role | null;
  at: Date;
  ip: string;
  user_agent: string;
}

export type AccountTokenKind = 'verify_email' | 'reset_password' | 'change_email';

export interface AccountTokenRow {
  id: string;
  kind: AccountTokenKind;
  user_id: string;
  token_hash: string;
  email: string;
  created_at: Date;
  expires_at: Date;
  used_at: Date | null;
}

export interface InvitationRow {
  id: string;
  email: string;
  role: Role;
  token_hash: string;
  invited_by: string;
  created_at: Date;
  sent_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  revoked_at: Date | null;
}

export interface FormerMemberRow {
  organisation_id: string;
  user_id: string;
  full_name: string;
  left_at: Date;
}

export interface AvatarRow {
  key: string;
  user_id: string;
  image: Buffer;
  created_at: Date;
}
