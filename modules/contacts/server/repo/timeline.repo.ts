import { sql } from 'kysely';
import type { PageQuery } from '#kernel/contract';
import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { TimelineEntry } from '../../contract/index.ts';
import type { ContactsTables } from './tables.ts';
import { timelineSourcesOf } from './timeline-sources.ts';

export interface TimelineRow {
  readonly id: string;
  readonly kind: TimelineEntry['kind'];
  readonly at: Date;
  /** Nulls are left out. */
  readonly vars: TimelineEntry['vars'];
  /** The member who did it; null for what nobody did. */
  readonly member_id: string | null;
}

/** One more than `limit` of everything that happened to a contact, newest first. */
export async function selectTimeline(
  scope: Scope,
  contactId: string,
  query: PageQuery,
): Promise<TimelineRow[]> {
  const found = await sql<TimelineRow>`
    select id, kind, at, jsonb_strip_nulls(vars) as vars, member_id from (
      select id, 'created' as kind, created_at as at, '{}'::jsonb as vars, null::uuid as member_id
      from contacts where id = ${contactId}
      union all
      select id, 'note', created_at, jsonb_build_object('text', text), author_id
      from contact_notes where contact_id = ${contactId}
      union all
      select id, 'interest', at, jsonb_build_object('code', code, 'points', points), null
      from contact_interest_events where contact_id = ${contactId}
      union all
      select id, 'stage', at, jsonb_build_object('from', from_stage, 'to', to_stage), member_id
      from contact_stage_events where contact_id = ${contactId}
      union all
      select id, 'identity', created_at, jsonb_build_object('kind', kind, 'value', value, 'verifiedBy', verified_by), null
      from contact_identities where contact_id = ${contactId} and kind not in ('website', 'mailbox')
      union all
      select m.id, happened.kind, happened.at, jsonb_build_object('mergeId', m.id, 'name', other.name), null
      from contact_merges m
      cross join lateral (values ('merged', m.merged_at), ('unmerged', m.undone_at)) as happened (kind, at)
      join contacts other on other.id = case m.contact_id when ${contactId} then m.merged_id else m.contact_id end
      where ${contactId} in (m.contact_id, m.merged_id) and happened.at is not null
      ${sql.join(
        timelineSourcesOf(scope.services).map((source) => sql`union all ${source(contactId)}`),
        sql` `,
      )}
    ) as entry
    where ${beforeCursor(query.cursor, 'at')}
    order by at desc, id desc
    limit ${query.limit + 1}
  `.execute(scope.tables<ContactsTables>());
  return found.rows;
}
