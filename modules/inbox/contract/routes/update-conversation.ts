import * as z from 'zod';
import { defineContract, idParams, idSchema } from '#kernel/contract';
import { assistantStateSchema, conversationSchema, conversationStatusSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const updateConversationContract = defineContract({
  id: 'inbox.updateConversation',
  method: 'PATCH',
  path: '/api/v1/conversations/{id}',
  summary: 'Change a conversation',
  description:
    'Changes status, assignee, tags, or whether the assistant answers here. A member’s public message turns the assistant off; `assistant: "on"` releases it.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  body: z.strictObject({
    status: conversationStatusSchema.optional(),
    assigneeId: idSchema.nullable().optional(),
    assistant: assistantStateSchema.optional(),
    tags: z.array(z.string().trim().min(1).max(40)).max(30).optional(),
  }),
  status: 200,
  response: conversationSchema,
  errors: [inboxErrors.conversationNotFound, inboxErrors.assigneeUnknown],
  examples: [
    {
      name: 'Resolve',
      params: { id: inboxExamples.ids.conversation },
      body: { status: 'resolved' },
      response: { ...inboxExamples.conversation, status: 'resolved' },
    },
  ],
});
