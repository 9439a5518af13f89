/** The fields of a contact that a merge may fill in. `lastSeenAt` is in milliseconds since 1970. */
export interface MergeableFields<Stage extends string = string> {
  readonly stage: Stage | null;
  readonly language: string | null;
  readonly company: string | null;
  readonly tags: readonly string[];
  readonly customFields: Readonly<Record<string, string | number | boolean | null>>;
  readonly lastSeenAt: number | null;
}

/** What the surviving contact says of itself counts; the other fills in what it does not say. */
export function mergeFields<Stage extends string>(
  contact: MergeableFields<Stage>,
  other: MergeableFields<Stage>,
): MergeableFields<Stage> {
  return {
    stage: contact.stage ?? other.stage,
    language: contact.language ?? other.language,
    company: contact.company ?? other.company,
    tags: [...new Set([...contact.tags, ...other.tags])],
    customFields: { ...other.customFields, ...contact.customFields },
    lastSeenAt: latest(contact.lastSeenAt, other.lastSeenAt),
  };
}

function latest(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}
