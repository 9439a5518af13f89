import type { RawBuilder } from 'kysely';
import type { Services } from '#kernel/scope';

/**
 * What another module knows of a contact's past: a query with the columns `id` (uuid), `kind` (text, one of the
 * timeline's), `at` (timestamptz), `vars` (jsonb) and `member_id` (uuid, null for what no member did).
 */
export type TimelineSource = (contactId: string) => RawBuilder<unknown>;

const sources = new WeakMap<Services, TimelineSource[]>();

/** For modules above this one, which it may not import. */
export function registerTimelineSource(services: Services, source: TimelineSource): void {
  sources.set(services, [...timelineSourcesOf(services), source]);
}

export function timelineSourcesOf(services: Services): readonly TimelineSource[] {
  return sources.get(services) ?? [];
}
