import { defineContract, idParams } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const deleteTeamContract = defineContract({
  id: 'inbox.deleteTeam',
  method: 'DELETE',
  path: '/api/v1/teams/{id}',
  summary: 'Delete a team',
  description: 'Its conversations stay with whoever has them; the rules that name it go with it.',
  access: { kind: 'member', permission: inboxPermissions.manage },
  params: idParams,
  status: 204,
  errors: [inboxErrors.teamNotFound],
  examples: [{ name: 'Delete', params: { id: inboxExamples.ids.team } }],
});
