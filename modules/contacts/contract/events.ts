import * as z from 'zod';
import { defineEvent, idSchema } from '#kernel/contract';
import { contactSchema } from './entities.ts';
import { contactsPermissions } from './permissions.ts';

const toMembers = { to: 'members', permission: contactsPermissions.read } as const;

export const contactsEvents = {
  contactCreated: defineEvent({
    type: 'contacts.contact_created',
    v: 1,
    data: z.object({ contactId: idSchema, contact: contactSchema }),
    live: toMembers,
  }),
  contactUpdated: defineEvent({
    type: 'contacts.contact_updated',
    v: 1,
    data: z.object({ contactId: idSchema, contact: contactSchema }),
    live: toMembers,
  }),
  contactArchived: defineEvent({
    type: 'contacts.contact_archived',
    v: 1,
    data: z.object({ contactId: idSchema }),
    live: toMembers,
  }),
  /** Everything of `mergedId` now belongs to `contactId`; owners of rows that name a contact follow. */
  contactsMerged: defineEvent({
    type: 'contacts.contacts_merged',
    v: 1,
    data: z.object({ contactId: idSchema, mergedId: idSchema, mergeId: idSchema }),
    live: toMembers,
  }),
  contactsUnmerged: defineEvent({
    type: 'contacts.contacts_unmerged',
    v: 1,
    data: z.object({ contactId: idSchema, restoredId: idSchema, mergeId: idSchema }),
    live: toMembers,
  }),
} as const;
