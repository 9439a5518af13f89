import { defineContract } from '#kernel/contract';
import { createContactBody } from '../bodies.ts';
import { contactSchema } from '../entities.ts';
import { contactsErrors } from '../errors.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';

export const createContactContract = defineContract({
  id: 'contacts.createContact',
  method: 'POST',
  path: '/api/v1/contacts',
  summary: 'Create a contact',
  description:
    'Creates a person with any number of identities. An identity that belongs to another contact is refused.',
  access: { kind: 'member', permission: contactsPermissions.write },
  body: createContactBody,
  status: 201,
  response: contactSchema,
  errors: [contactsErrors.identityTaken, contactsErrors.identityInvalid],
  examples: [
    {
      name: 'A person with a phone',
      body: { name: 'Camille Laurent', identities: [{ kind: 'phone', value: '06 12 34 56 78' }] },
      response: contactsExamples.contact,
    },
  ],
});
