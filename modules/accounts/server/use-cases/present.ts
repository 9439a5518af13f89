import type { Member, Organisation, SecurityEvent, Session, User } from '../../contract/index.ts';
import type { MemberRow } from '../repo/membership.repo.ts';
import type { OrganisationRow, SecurityEventRow, SessionRow, UserRow } from '../repo/tables.ts';
import { deviceOf } from '../sessions/device-of.ts';

export function presentUser(row: UserRow): User {
  return {
    id: row.id,
    email: row.email,
    fullName: row.full_name,
    locale: row.locale,
    createdAt: row.created_at.toISOString(),
  };
}

export function presentOrganisation(row: OrganisationRow): Organisation {
  return {
    id: row.id,
    name: row.name,
    language: row.language,
    defaultRegion: row.default_region,
    timeZone: row.time_zone,
    createdAt: row.created_at.toISOString(),
  };
}

export function presentMember(row: MemberRow): Member {
  return {
    userId: row.user_id,
    fullName: row.full_name,
    email: row.email,
    role: row.role,
    joinedAt: row.created_at.toISOString(),
  };
}

export function presentSession(row: SessionRow, currentId: string): Session {
  return {
    id: row.id,
    device: deviceOf(row.user_agent),
    ip: row.ip,
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at.toISOString(),
    current: row.id === currentId,
  };
}

export function presentSecurityEvent(row: SecurityEventRow): SecurityEvent {
  return {
    id: row.id,
    kind: row.kind,
    at: row.at.toISOString(),
    ip: row.ip,
    device: deviceOf(row.user_agent),
  };
}
