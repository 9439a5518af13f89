import type { Generated, GeneratedAlways, JSONColumnType, Selectable } from 'kysely';
import type { ClassReason, Stage } from '../../contract/index.ts';

interface Tenant {
  org_id: GeneratedAlways<string>;
}

/** Values of a contact's custom fields, as the contract allows them. */
export type CustomFields = Record<string, string | number | boolean | null>;

interface ContactsTable extends Tenant {
  id: string;
  name: string;
  stage: Stage | null;
  interest: Generated<number>;
  language: string | null;
  company: string | null;
  tags: Generated<string[]>;
  custom_fields: JSONColumnType<CustomFields, string | undefined, string>;
  created_at: Date;
  updated_at: Date;
  last_seen_at: Date | null;
  deleted_at: Generated<Date | null>;
  forgotten_at: Generated<Date | null>;
  merged_into: Generated<string | null>;
}

interface IdentitiesTable extends Tenant {
  id: string;
  contact_id: string;
  kind: string;
  value: string;
  national: string | null;
  verified_by: string | null;
  created_at: Date;
  deleted_at: Generated<Date | null>;
}

interface NotesTable extends Tenant {
  id: string;
  contact_id: string;
  author_id: string | null;
  text: string;
  created_at: Date;
}

interface InterestEventsTable extends Tenant {
  id: string;
  contact_id: string;
  code: string;
  points: number;
  source: string;
  at: Date;
}

interface StageEventsTable extends Tenant {
  id: string;
  contact_id: string;
  from_stage: Stage | null;
  to_stage: Stage | null;
  member_id: string | null;
  at: Date;
}

interface ClassesTable extends Tenant {
  id: string;
  contact_id: string;
  conversation_id: string;
  proposal_id: string;
  stage: Stage | null;
  from_stage: Stage | null;
  reasons: JSONColumnType<ClassReason[]>;
  engine: string;
  at: Date;
  outcome: 'applied' | 'dismissed' | null;
  settled_by: string | null;
  settled_at: Date | null;
}

interface MergesTable extends Tenant {
  id: string;
  contact_id: string;
  merged_id: string;
  before: JSONColumnType<MergeSnapshot>;
  after: JSONColumnType<StoredContact>;
  merged_at: Date;
  undone_at: Generated<Date | null>;
}

interface MergeProposalsTable extends Tenant {
  id: string;
  contact_id: string;
  other_id: string;
  kind: string;
  value: string;
  created_at: Date;
  dismissed_at: Generated<Date | null>;
}

interface SearchTable extends Tenant {
  contact_id: string;
  words: string;
  text: string;
}

export interface ContactsTables {
  contacts: ContactsTable;
  contact_identities: IdentitiesTable;
  contact_notes: NotesTable;
  contact_interest_events: InterestEventsTable;
  contact_stage_events: StageEventsTable;
  contact_classes: ClassesTable;
  contact_merges: MergesTable;
  contact_merge_proposals: MergeProposalsTable;
  contact_search: SearchTable;
}

export type ContactRow = Omit<Selectable<ContactsTable>, 'org_id'>;

/** A row as `to_jsonb` writes it: instants are ISO strings. */
type Stored<Row> = { [Column in keyof Row]: StoredValue<Row[Column]> };
type StoredValue<Value> = Value extends Date ? string : Value;

export type StoredContact = Stored<ContactRow>;

/** Rows of both contacts of a merge before it, by table. */
export interface MergeSnapshot {
  contacts: StoredContact[];
  contact_identities: Stored<Omit<Selectable<IdentitiesTable>, 'org_id'>>[];
  contact_notes: { id: string; contact_id: string }[];
  contact_interest_events: { id: string; contact_id: string }[];
  contact_stage_events: { id: string; contact_id: string }[];
  /** Absent in merges that are older than classes. */
  contact_classes?: { id: string; contact_id: string }[];
}
