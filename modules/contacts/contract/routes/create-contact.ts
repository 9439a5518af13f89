import * as z from 'zod';
import { defineContract, languageSchema } from '#kernel/contract';
import { contactSchema, customFieldsSchema, givenIdentitySchema, stageSchema } from '../entities.ts';
import { contactsErrors } from '../errors.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';

/** What a member may say of a contact. */
export const contactFields = {
  name: z.string().trim().min(1).max(120),
  stage: stageSchema.nullable(),
  language: languageSchema.nullable(),
  company: z.string().trim().max(120).nullable(),
  tags: z.array(z.string().trim().min(1).max(40)).max(50),
  customFields: customFieldsSchema,
};

export const createContactContract = defineContract({
  id: 'contacts.createContact',
  method: 'POST',
  path: '/api/v1/contacts',
  summary: 'Create a contact',
  description:
    'Creates a person with any number of identities. An identity that belongs to another contact is refused.',
  access: { kind: 'member', permission: contactsPermissions.write },
  body: z
    .strictObject(contactFields)
    .partial()
    .required({ name: true })
    .extend({ identities: z.array(givenIdentitySchema).max(20).default([]) }),
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
