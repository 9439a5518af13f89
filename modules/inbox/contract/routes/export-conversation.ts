import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const exportConversationContract = defineContract({
  id: 'inbox.exportConversation',
  method: 'GET',
  path: '/api/v1/conversations/{id}/export',
  summary: 'Export a conversation',
  description:
    'Everything that was written, notes included, oldest first: as text to read, or as JSON `{conversation, messages}`. The organisation’s history keeps who exported.',
  access: { kind: 'member', permission: inboxPermissions.export },
  params: idParams,
  query: z.object({ format: z.enum(['text', 'json']).default('text') }),
  download: true,
  status: 200,
  errors: [inboxErrors.conversationNotFound],
  examples: [{ name: 'To read', params: { id: inboxExamples.ids.conversation }, query: { format: 'text' } }],
});
