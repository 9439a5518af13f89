import * as z from 'zod';
import { defineEvent, idSchema, localeSchema } from '#kernel/contract';
import { readMembers, readOrganisation } from './permissions.ts';

/** A new organisation exists; told inside it. */
export const organisationCreated = defineEvent({
  type: 'accounts.organisation_created',
  v: 1,
  data: z.object({ organisationId: idSchema, language: localeSchema }),
});

/** The organisation's name, language, region or time zone was changed. */
export const organisationChanged = defineEvent({
  type: 'accounts.organisation_changed',
  v: 1,
  data: z.object({ organisationId: idSchema }),
  live: { to: 'members', permission: readOrganisation },
});

/** Somebody joined the organisation. */
export const memberJoined = defineEvent({
  type: 'accounts.member_joined',
  v: 1,
  data: z.object({ userId: idSchema }),
  live: { to: 'members', permission: readMembers },
});

/** A member's role is another one. */
export const memberChanged = defineEvent({
  type: 'accounts.member_changed',
  v: 1,
  data: z.object({ userId: idSchema }),
  live: { to: 'members', permission: readMembers },
});

/** Somebody left the organisation, or was removed from it. */
export const memberRemoved = defineEvent({
  type: 'accounts.member_removed',
  v: 1,
  data: z.object({ userId: idSchema }),
  live: { to: 'members', permission: readMembers },
});

export const accountsEvents = [
  organisationCreated,
  organisationChanged,
  memberJoined,
  memberChanged,
  memberRemoved,
] as const;
