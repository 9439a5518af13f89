import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { contactFields } from '../bodies.ts';
import { contactSchema } from '../entities.ts';
import { contactsErrors } from '../errors.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';

export const updateContactContract = defineContract({
  id: 'contacts.updateContact',
  method: 'PATCH',
  path: '/api/v1/contacts/{id}',
  summary: 'Change a contact',
  description:
    'Changes the given fields and leaves the others; custom fields are merged, and null removes one.',
  access: { kind: 'member', permission: contactsPermissions.write },
  params: idParams,
  body: z.strictObject(contactFields).partial(),
  status: 200,
  response: contactSchema,
  errors: [contactsErrors.notFound],
  examples: [
    {
      name: 'Move a lead',
      params: { id: contactsExamples.ids.contact },
      body: { stage: 'qualified' },
      response: { ...contactsExamples.contact, stage: 'qualified' },
    },
  ],
});
