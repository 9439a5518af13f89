import type { ExportedRow, Services } from '#kernel/scope';

/** Whose data is meant. */
export interface DutyTarget {
  readonly services: Services;
  readonly orgId: string;
}

export interface ContactTarget extends DutyTarget {
  /** As the caller knows it; a merged contact's id leads to the contact that it became part of. */
  readonly contactId: string;
}

/**
 * A module's part of every export and erasure. Each opens scopes of its own, batch by batch, so that a large
 * organisation fills neither memory nor a transaction, and each may be repeated after an interruption.
 */
export interface Duties {
  exportOrg(target: DutyTarget): AsyncIterable<ExportedRow>;
  eraseOrg(target: DutyTarget): Promise<void>;
  exportContact(target: ContactTarget): AsyncIterable<ExportedRow>;
  eraseContact(target: ContactTarget): Promise<void>;
}

/** What a manifest declares: duties, or the reason why the module holds nothing that anybody could ask for. */
export type DeclaredDuties = Duties | { readonly none: string };

/** The half of a module that keeps nothing about contacts. */
export const holdsNoContacts: Pick<Duties, 'exportContact' | 'eraseContact'> = {
  async *exportContact() {},
  async eraseContact() {},
};
