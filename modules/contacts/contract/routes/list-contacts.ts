import * as z from 'zod';
import { defineContract, instantSchema, page, pageQuery, wholeNumber } from '#kernel/contract';
import { contactSchema } from '../entities.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';
import { stageSchema } from '../stages.ts';

export const contactQuery = pageQuery.extend({
  search: z.string().trim().max(200).optional(),
  /** A stage, or `any` for every lead. */
  stage: z.union([stageSchema, z.literal('any')]).optional(),
  /** In its stage since this instant or later. */
  stageSince: instantSchema.optional(),
  /** The stage at which they seem to stand, by what they wrote. */
  class: stageSchema.optional(),
  tag: z.string().max(40).optional(),
  minInterest: wholeNumber(0, 100).optional(),
  sort: z.enum(['recent', 'interest']).default('recent'),
});
export type ContactQuery = z.output<typeof contactQuery>;

export const listContactsContract = defineContract({
  id: 'contacts.listContacts',
  method: 'GET',
  path: '/api/v1/contacts',
  summary: 'List contacts',
  description:
    'Contacts, newest first. `search` forgives accents and typing errors and looks into names, identities, companies and tags.',
  access: { kind: 'member', permission: contactsPermissions.read },
  query: contactQuery,
  status: 200,
  response: page(contactSchema),
  errors: [],
  examples: [
    {
      name: 'A search',
      query: { search: 'camile' },
      response: { items: [contactsExamples.contact], nextCursor: null },
    },
  ],
});
