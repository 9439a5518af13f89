import type { Scope } from '#kernel/scope';
import type { Stage } from '../../contract/index.ts';
import { selectSummaries } from '../repo/contact.repo.ts';

/** What other modules show of a contact beside their own things. */
export interface ContactSummary {
  readonly id: string;
  readonly name: string;
  /** 0 to 100. */
  readonly interest: number;
  /** Null while the contact is no lead. */
  readonly stage: Stage | null;
  /** ISO 639-1; null while unknown. */
  readonly language: string | null;
}

/** Contacts by id, archived and merged ones under their own; what does not exist is absent. */
export async function contactSummaries(
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, ContactSummary>> {
  if (ids.length === 0) return new Map();
  return new Map((await selectSummaries(scope, ids)).map((row) => [row.id, row]));
}
