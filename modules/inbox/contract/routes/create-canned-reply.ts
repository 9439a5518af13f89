import { defineContract } from '#kernel/contract';
import { cannedReplySchema, newCannedReplySchema } from '../canned-replies.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const createCannedReplyContract = defineContract({
  id: 'inbox.createCannedReply',
  method: 'POST',
  path: '/api/v1/canned-replies',
  summary: 'Keep a canned reply',
  description:
    'Keeps a text for the asking member, or for all. What stands in double braces has to be a variable: `{{contact.name}}`, `{{contact.firstName}}`, `{{member.name}}`, `{{member.firstName}}`, `{{organisation.name}}`, `{{conversation.subject}}`, `{{conversation.channel}}`.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  body: newCannedReplySchema,
  status: 201,
  response: cannedReplySchema,
  errors: [inboxErrors.variableUnknown, inboxErrors.tooManyReplies],
  examples: [
    {
      name: 'Shared',
      body: { title: 'Devis envoyé', text: inboxExamples.cannedReply.text, shared: true },
      response: inboxExamples.cannedReply,
    },
  ],
});
