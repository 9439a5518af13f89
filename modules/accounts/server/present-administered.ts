import type { AdministeredOrganisation, AdministeredUser } from '../contract/index.ts';
import type { AdministeredOrganisationRow, AdministeredUserRow } from './repo/administration.repo.ts';

export const presentAdministeredUser = (row: AdministeredUserRow): AdministeredUser => ({
  id: row.id,
  email: row.email,
  fullName: row.full_name,
  administrator: row.administrator,
  blocked: row.blocked_at !== null,
  organisations: row.organisations,
  createdAt: row.created_at.toISOString(),
  lastSeenAt: row.last_seen_at?.toISOString() ?? null,
});

export const presentAdministeredOrganisation = (
  row: AdministeredOrganisationRow,
): AdministeredOrganisation => ({
  id: row.id,
  name: row.name,
  language: row.language,
  members: row.members,
  suspended: row.suspended_at !== null,
  createdAt: row.created_at.toISOString(),
  deleteAfter: row.delete_after?.toISOString() ?? null,
});
