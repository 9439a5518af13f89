import { defineContract, idParams } from '#kernel/contract';
import { contactSchema, givenIdentitySchema } from '../entities.ts';
import { contactsErrors } from '../errors.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';

export const removeIdentityContract = defineContract({
  id: 'contacts.removeIdentity',
  method: 'POST',
  path: '/api/v1/contacts/{id}/identities/remove',
  summary: 'Remove an identity',
  description: 'Takes an identity away; one that the contact does not have is no error.',
  access: { kind: 'member', permission: contactsPermissions.write },
  params: idParams,
  body: givenIdentitySchema,
  status: 200,
  response: contactSchema,
  errors: [contactsErrors.notFound],
  examples: [
    {
      name: 'A phone',
      params: { id: contactsExamples.ids.contact },
      body: { kind: 'phone', value: '+33612345678' },
      response: { ...contactsExamples.contact, identities: [] },
    },
  ],
});
