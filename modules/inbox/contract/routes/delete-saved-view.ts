import { defineContract, idParams } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const deleteSavedViewContract = defineContract({
  id: 'inbox.deleteSavedView',
  method: 'DELETE',
  path: '/api/v1/inbox-views/{id}',
  summary: 'Delete a saved view',
  description: 'Forgets the view; its conversations stay as they are.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  status: 204,
  errors: [inboxErrors.viewNotFound],
  examples: [{ name: 'Delete', params: { id: inboxExamples.ids.savedView } }],
});
