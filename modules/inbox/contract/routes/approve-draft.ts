import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { messageSchema, textSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const approveDraftContract = defineContract({
  id: 'inbox.approveDraft',
  method: 'POST',
  path: '/api/v1/reply-drafts/{id}/approve',
  summary: 'Send a suggested answer',
  description:
    'Sends the draft as the assistant’s message, approved by the asking member, if every quote still stands in its article. With another `text` it is sent as the member’s own words, without quotes; the assistant goes on. Of two members who judge the same draft one wins.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  body: z.strictObject({ text: textSchema.optional() }),
  status: 201,
  response: messageSchema,
  errors: [inboxErrors.draftNotFound, inboxErrors.draftSettled, inboxErrors.draftStale],
  examples: [
    {
      name: 'As it is',
      params: { id: inboxExamples.ids.draft },
      body: {},
      response: {
        ...inboxExamples.message,
        id: inboxExamples.ids.reply,
        author: 'assistant',
        member: { id: inboxExamples.ids.contact, name: 'Solène Faure' },
        text: inboxExamples.draft.text,
        clientId: null,
      },
    },
  ],
});
