import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { noteSchema } from '../entities.ts';
import { contactsErrors } from '../errors.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';

export const addNoteContract = defineContract({
  id: 'contacts.addNote',
  method: 'POST',
  path: '/api/v1/contacts/{id}/notes',
  summary: 'Add a note',
  description: 'Keeps a remark about a contact; only members see it.',
  access: { kind: 'member', permission: contactsPermissions.write },
  params: idParams,
  body: z.strictObject({ text: z.string().trim().min(1).max(4_000) }),
  status: 201,
  response: noteSchema,
  errors: [contactsErrors.notFound],
  examples: [
    {
      name: 'A remark',
      params: { id: contactsExamples.ids.contact },
      body: { text: 'Rappeler jeudi.' },
      response: contactsExamples.note,
    },
  ],
});
