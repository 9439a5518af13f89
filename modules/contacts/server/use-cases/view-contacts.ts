import type { Scope } from '#kernel/scope';
import type { Contact } from '../../contract/index.ts';
import { presentClass } from '../classes/present-class.ts';
import { type ClassRow, classesOf } from '../repo/class.repo.ts';
import { identitiesOf } from '../repo/identity.repo.ts';
import { reasonsOf } from '../repo/interest.repo.ts';
import type { ContactRow } from '../repo/tables.ts';

/** The latest reasons say why a contact is interesting; the timeline has all of them. */
const reasonsShown = 20;

/** Contacts as the wire shows them; identities, reasons and classes are asked for once each, however many contacts there are. */
export async function viewContacts(scope: Scope, rows: readonly ContactRow[]): Promise<Contact[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const identities = byContact(await identitiesOf(scope, ids));
  const reasons = byContact(await reasonsOf(scope, ids, reasonsShown));
  const classes = new Map((await classesOf(scope, ids)).map((row) => [row.contact_id, row]));
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    stage: row.stage,
    interest: row.interest,
    reasons: (reasons.get(row.id) ?? []).map(({ code, points, at }) => ({
      code,
      points,
      at: at.toISOString(),
    })),
    class: classOf(row, classes.get(row.id)),
    identities: (identities.get(row.id) ?? []).map(({ kind, value, verified_by }) => ({
      kind,
      value,
      verifiedBy: verified_by,
    })),
    language: row.language,
    company: row.company,
    tags: row.tags,
    customFields: row.custom_fields,
    createdAt: row.created_at.toISOString(),
    lastSeenAt: row.last_seen_at?.toISOString() ?? null,
  }));
}

const classOf = (contact: ContactRow, found: ClassRow | undefined) =>
  found ? presentClass(found, contact.stage) : null;

function byContact<Row extends { readonly contact_id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const group = grouped.get(row.contact_id);
    if (group) group.push(row);
    else grouped.set(row.contact_id, [row]);
  }
  return grouped;
}
