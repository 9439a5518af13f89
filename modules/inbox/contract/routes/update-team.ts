import { defineContract, idParams } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { newTeamSchema, teamSchema } from '../teams.ts';

export const updateTeamContract = defineContract({
  id: 'inbox.updateTeam',
  method: 'PUT',
  path: '/api/v1/teams/{id}',
  summary: 'Change a team',
  description: 'Replaces its name and its members; whose turn it is stays.',
  access: { kind: 'member', permission: inboxPermissions.manage },
  params: idParams,
  body: newTeamSchema,
  status: 200,
  response: teamSchema,
  errors: [inboxErrors.teamNotFound, inboxErrors.assigneeUnknown],
  examples: [
    {
      name: 'Sales',
      params: { id: inboxExamples.ids.team },
      body: { name: 'Ventes', members: [{ userId: inboxExamples.ids.contact, languages: ['fr'] }] },
      response: inboxExamples.team,
    },
  ],
});
