import { defineContract, idParams } from '#kernel/contract';
import { contactsErrors } from '../errors.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';

export const archiveContactContract = defineContract({
  id: 'contacts.archiveContact',
  method: 'DELETE',
  path: '/api/v1/contacts/{id}',
  summary: 'Archive a contact',
  description: 'Takes a contact out of every list. It can be restored for 30 days.',
  access: { kind: 'member', permission: contactsPermissions.write },
  params: idParams,
  status: 204,
  errors: [contactsErrors.notFound],
  examples: [{ name: 'Archive', params: { id: contactsExamples.ids.contact } }],
});
