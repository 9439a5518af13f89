import type { Stage } from '../../contract/index.ts';
import type { MergeableFields } from './merge-fields.ts';

/** The columns that a merge may fill in; a stored row has its instants as ISO strings. */
interface Columns {
  stage: Stage | null;
  language: string | null;
  company: string | null;
  tags: string[];
  custom_fields: Record<string, string | number | boolean | null>;
  last_seen_at: Date | null;
}
type StoredColumns = Omit<Columns, 'last_seen_at'> & { last_seen_at: Date | string | null };

export function toFields(row: StoredColumns): MergeableFields<Stage> {
  const { stage, language, company, tags } = row;
  const lastSeenAt = row.last_seen_at === null ? null : new Date(row.last_seen_at).getTime();
  return { stage, language, company, tags, customFields: row.custom_fields, lastSeenAt };
}

export function toColumns(fields: MergeableFields<Stage>): Columns {
  const { stage, language, company } = fields;
  return {
    stage,
    language,
    company,
    tags: [...fields.tags],
    custom_fields: { ...fields.customFields },
    last_seen_at: fields.lastSeenAt === null ? null : new Date(fields.lastSeenAt),
  };
}
