import type * as z from 'zod';
import type { Contact, updateContactContract } from '../../contract/index.ts';

/** What a PATCH may say. */
export type ContactChange = z.input<NonNullable<typeof updateContactContract.body>>;

/** The contact as the server will answer: named fields replaced, custom fields merged, null takes one away. */
export function applyChange(contact: Contact, { customFields, ...fields }: ContactChange): Contact {
  const merged = { ...contact.customFields, ...customFields };
  const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
  return { ...contact, ...fields, company: nothingFor(fields.company, contact.company), customFields: kept };
}

/** An emptied company is none. */
const nothingFor = (given: string | null | undefined, before: string | null): string | null =>
  given === undefined ? before : given || null;
