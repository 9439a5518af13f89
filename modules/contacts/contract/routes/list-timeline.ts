import { defineContract, idParams, page, pageQuery } from '#kernel/contract';
import { timelineEntrySchema } from '../entities.ts';
import { contactsErrors } from '../errors.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';

export const listTimelineContract = defineContract({
  id: 'contacts.listTimeline',
  method: 'GET',
  path: '/api/v1/contacts/{id}/timeline',
  summary: 'Read a contact’s timeline',
  description: 'Everything that happened to a contact, newest first.',
  access: { kind: 'member', permission: contactsPermissions.read },
  params: idParams,
  query: pageQuery,
  status: 200,
  response: page(timelineEntrySchema),
  errors: [contactsErrors.notFound],
  examples: [
    {
      name: 'A timeline',
      params: { id: contactsExamples.ids.contact },
      response: {
        items: [
          {
            id: contactsExamples.ids.note,
            kind: 'interest',
            at: contactsExamples.at,
            vars: { code: 'left_phone', points: 25 },
          },
        ],
        nextCursor: null,
      },
    },
  ],
});
