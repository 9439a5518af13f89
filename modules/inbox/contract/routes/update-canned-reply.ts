import { defineContract, idParams } from '#kernel/contract';
import { cannedReplySchema, newCannedReplySchema } from '../canned-replies.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const updateCannedReplyContract = defineContract({
  id: 'inbox.updateCannedReply',
  method: 'PUT',
  path: '/api/v1/canned-replies/{id}',
  summary: 'Change a canned reply',
  description:
    'Replaces what it says. A shared one is changed by every member who may answer; only who made it makes it personal again.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  body: newCannedReplySchema,
  status: 200,
  response: cannedReplySchema,
  errors: [inboxErrors.replyNotFound, inboxErrors.variableUnknown],
  examples: [
    {
      name: 'Rename',
      params: { id: inboxExamples.ids.cannedReply },
      body: { title: 'Devis envoyé', text: inboxExamples.cannedReply.text, shared: true },
      response: inboxExamples.cannedReply,
    },
  ],
});
