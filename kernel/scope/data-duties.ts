/**
 * One row on its way out: columns as SQL names them, without the organisation (all rows have the same), instants as ISO
 * strings in UTC, 64-bit numbers as text, `jsonb` as it is. It may be written as one line of JSON.
 */
export interface ExportedRow {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/**
 * What is owed to those whose data this is, over all modules: to give it out whole and to take it away whole. None may
 * be called inside an open scope, because each works in many transactions of its own.
 */
export interface DataDuties {
  /** Everything of one organisation. Read in batches as the reader asks, so its size costs no memory. */
  exportOrg(orgId: string): AsyncIterable<ExportedRow>;
  /**
   * Deletes everything of one organisation, the organisation included. Interrupted, it is simply called again.
   * @throws when rows remain, because somebody still writes
   */
  eraseOrg(orgId: string): Promise<void>;
  /** Everything about one contact, and about those that became part of it. */
  exportContact(orgId: string, contactId: string): AsyncIterable<ExportedRow>;
  /** Deletes everything about one contact, and about those that became part of it. May be called again. */
  eraseContact(orgId: string, contactId: string): Promise<void>;
}
