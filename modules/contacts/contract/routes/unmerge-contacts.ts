import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { contactSchema } from '../entities.ts';
import { contactsErrors } from '../errors.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';

export const unmergeContactsContract = defineContract({
  id: 'contacts.unmergeContacts',
  method: 'POST',
  path: '/api/v1/contacts/merges/{id}/undo',
  summary: 'Undo a merge',
  description:
    'Gives both contacts back exactly as they were. What was added since the merge stays with the first.',
  access: { kind: 'member', permission: contactsPermissions.write },
  params: idParams,
  status: 200,
  response: z.object({ contact: contactSchema, restored: contactSchema }),
  errors: [contactsErrors.mergeNotFound, contactsErrors.unmergeImpossible],
  examples: [
    {
      name: 'Two again',
      params: { id: contactsExamples.ids.merge },
      response: {
        contact: contactsExamples.contact,
        restored: { ...contactsExamples.contact, id: contactsExamples.ids.other, identities: [] },
      },
    },
  ],
});
