import * as z from 'zod';
import { defineContract, idParams, idSchema } from '#kernel/contract';
import { filledReplySchema } from '../canned-replies.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const takeCannedReplyContract = defineContract({
  id: 'inbox.takeCannedReply',
  method: 'POST',
  path: '/api/v1/canned-replies/{id}/use',
  summary: 'Take a canned reply for a conversation',
  description:
    'Fills the variables with what is known of the conversation, its contact and the asking member, and counts the use. Nothing is sent.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  body: z.strictObject({ conversationId: idSchema }),
  status: 200,
  response: filledReplySchema,
  errors: [inboxErrors.replyNotFound, inboxErrors.conversationNotFound],
  examples: [
    {
      name: 'Filled',
      params: { id: inboxExamples.ids.cannedReply },
      body: { conversationId: inboxExamples.ids.conversation },
      response: { text: 'Bonjour Camille, votre devis est parti.', missing: [] },
    },
  ],
});
