import { defineContract } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { newTeamSchema, teamSchema } from '../teams.ts';

export const createTeamContract = defineContract({
  id: 'inbox.createTeam',
  method: 'POST',
  path: '/api/v1/teams',
  summary: 'Make a team',
  description: 'Members who may answer, and the languages in which each of them does.',
  access: { kind: 'member', permission: inboxPermissions.manage },
  body: newTeamSchema,
  status: 201,
  response: teamSchema,
  errors: [inboxErrors.assigneeUnknown, inboxErrors.tooManyTeams],
  examples: [
    {
      name: 'Sales',
      body: { name: 'Ventes', members: [{ userId: inboxExamples.ids.contact, languages: ['fr'] }] },
      response: inboxExamples.team,
    },
  ],
});
