import { defineContract, idParams } from '#kernel/contract';
import { contactSchema, givenIdentitySchema } from '../entities.ts';
import { contactsErrors } from '../errors.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';

export const addIdentityContract = defineContract({
  id: 'contacts.addIdentity',
  method: 'POST',
  path: '/api/v1/contacts/{id}/identities',
  summary: 'Add an identity',
  description: 'Adds an e-mail address, a phone number or a handle that a member knows to be the contact’s.',
  access: { kind: 'member', permission: contactsPermissions.write },
  params: idParams,
  body: givenIdentitySchema,
  status: 201,
  response: contactSchema,
  errors: [contactsErrors.notFound, contactsErrors.identityTaken, contactsErrors.identityInvalid],
  examples: [
    {
      name: 'A phone',
      params: { id: contactsExamples.ids.contact },
      body: { kind: 'phone', value: '06 12 34 56 78' },
      response: contactsExamples.contact,
    },
  ],
});
