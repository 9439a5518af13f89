import { type Duties, holdsNoContacts } from './duties.ts';
import { type HeldTable, organisationDuties } from './table-duties.ts';

/**
 * The duties of the kernel's own tables. What they hold of contacts are copies: a module that erases a thing also erases
 * what was announced of it (`forgetAnnounced`). Replies kept for an Idempotency-Key are sealed and end after a day.
 */
export function kernelDuties(tables: readonly HeldTable[]): Duties {
  return { ...organisationDuties(tables), ...holdsNoContacts };
}
