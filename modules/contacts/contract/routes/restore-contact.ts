import { defineContract, idParams } from '#kernel/contract';
import { contactSchema } from '../entities.ts';
import { contactsErrors } from '../errors.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';

export const restoreContactContract = defineContract({
  id: 'contacts.restoreContact',
  method: 'POST',
  path: '/api/v1/contacts/{id}/restore',
  summary: 'Restore an archived contact',
  description:
    'Brings a contact back for 30 days after it was archived; identities that another contact took meanwhile are left to it.',
  access: { kind: 'member', permission: contactsPermissions.write },
  params: idParams,
  status: 200,
  response: contactSchema,
  errors: [contactsErrors.notFound],
  examples: [
    { name: 'Restore', params: { id: contactsExamples.ids.contact }, response: contactsExamples.contact },
  ],
});
