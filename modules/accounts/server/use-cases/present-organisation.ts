import type { Organisation } from '../../contract/index.ts';
import type { OrganisationRow } from '../repo/tables.ts';

/** An organisation as the wire shows one. */
export function presentOrganisation(row: OrganisationRow): Organisation {
  return {
    id: row.id,
    name: row.name,
    language: row.language,
    defaultRegion: row.default_region,
    timeZone: row.time_zone,
    createdAt: row.created_at.toISOString(),
    deleteAfter: row.delete_after?.toISOString() ?? null,
  };
}
