import { defineContract, idParams, page, pageQuery } from '#kernel/contract';
import { noteSchema } from '../entities.ts';
import { contactsErrors } from '../errors.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';

export const listNotesContract = defineContract({
  id: 'contacts.listNotes',
  method: 'GET',
  path: '/api/v1/contacts/{id}/notes',
  summary: 'List notes',
  description: 'The notes about a contact, newest first.',
  access: { kind: 'member', permission: contactsPermissions.read },
  params: idParams,
  query: pageQuery,
  status: 200,
  response: page(noteSchema),
  errors: [contactsErrors.notFound],
  examples: [
    {
      name: 'Notes',
      params: { id: contactsExamples.ids.contact },
      response: { items: [contactsExamples.note], nextCursor: null },
    },
  ],
});
