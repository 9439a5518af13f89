import * as z from 'zod';
import { defineEvent, idSchema, localeSchema } from '#kernel/contract';
import { readOrganisation } from './permissions.ts';

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

export const accountsEvents = [organisationCreated, organisationChanged] as const;
