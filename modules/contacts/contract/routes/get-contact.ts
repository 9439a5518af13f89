import { defineContract, idParams } from '#kernel/contract';
import { contactSchema } from '../entities.ts';
import { contactsErrors } from '../errors.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';

export const getContactContract = defineContract({
  id: 'contacts.getContact',
  method: 'GET',
  path: '/api/v1/contacts/{id}',
  summary: 'Read a contact',
  description:
    'One person with identities, interest and its reasons. A merged contact’s id leads to the one that it became part of.',
  access: { kind: 'member', permission: contactsPermissions.read },
  params: idParams,
  status: 200,
  response: contactSchema,
  errors: [contactsErrors.notFound],
  examples: [
    { name: 'A contact', params: { id: contactsExamples.ids.contact }, response: contactsExamples.contact },
  ],
});
