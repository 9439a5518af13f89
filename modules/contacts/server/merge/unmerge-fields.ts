import type { MergeableFields } from './merge-fields.ts';

/** The surviving contact's fields before the merge, as the merge left them, and as they are today. */
export interface SinceMerge<Stage extends string = string> {
  readonly before: MergeableFields<Stage>;
  readonly after: MergeableFields<Stage>;
  readonly now: MergeableFields<Stage>;
}

/**
 * The surviving contact's fields without the merge: as they were before it, except for what was changed since, which
 * stays. When nothing was, this is exactly `before`.
 */
export function unmergeFields<Stage extends string>(since: SinceMerge<Stage>): MergeableFields<Stage> {
  const { before, after, now } = since;
  const kept = <Value>(past: Value, merged: Value, present: Value): Value =>
    present === merged ? past : present;
  return {
    stage: kept(before.stage, after.stage, now.stage),
    language: kept(before.language, after.language, now.language),
    company: kept(before.company, after.company, now.company),
    tags: unmergeTags(since),
    customFields: unmergeCustomFields(since),
    lastSeenAt: kept(before.lastSeenAt, after.lastSeenAt, now.lastSeenAt),
  };
}

function unmergeTags({ before, after, now }: SinceMerge): string[] {
  const stayed = before.tags.filter((tag) => now.tags.includes(tag));
  const added = now.tags.filter((tag) => !after.tags.includes(tag));
  return [...stayed, ...added];
}

function unmergeCustomFields({ before, after, now }: SinceMerge): MergeableFields['customFields'] {
  const names = new Set([...Object.keys(before.customFields), ...Object.keys(now.customFields)]);
  const entries = [...names].map((name) => {
    const touched = now.customFields[name] !== after.customFields[name];
    return [name, (touched ? now : before).customFields[name]] as const;
  });
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
