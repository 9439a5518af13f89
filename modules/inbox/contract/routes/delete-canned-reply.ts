import { defineContract, idParams } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const deleteCannedReplyContract = defineContract({
  id: 'inbox.deleteCannedReply',
  method: 'DELETE',
  path: '/api/v1/canned-replies/{id}',
  summary: 'Delete a canned reply',
  description: 'Refused while a macro sends it.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  status: 204,
  errors: [inboxErrors.replyNotFound, inboxErrors.replyInMacro],
  examples: [{ name: 'Delete', params: { id: inboxExamples.ids.cannedReply } }],
});
