import * as z from 'zod';
import { defineContract, idParams, idSchema } from '#kernel/contract';
import { mergeSchema } from '../entities.ts';
import { contactsErrors } from '../errors.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';

export const mergeContactsContract = defineContract({
  id: 'contacts.mergeContacts',
  method: 'POST',
  path: '/api/v1/contacts/{id}/merge',
  summary: 'Merge another contact into this one',
  description:
    'Identities, tags, notes, reasons and conversations of the other become this one’s. `mergeId` undoes it exactly.',
  access: { kind: 'member', permission: contactsPermissions.write },
  params: idParams,
  body: z.strictObject({ otherId: idSchema }),
  status: 200,
  response: mergeSchema,
  errors: [contactsErrors.notFound, contactsErrors.mergeWithItself],
  examples: [
    {
      name: 'Two are one',
      params: { id: contactsExamples.ids.contact },
      body: { otherId: contactsExamples.ids.other },
      response: { mergeId: contactsExamples.ids.merge, contact: contactsExamples.contact },
    },
  ],
});
