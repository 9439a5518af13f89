import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { teamSchema } from '../teams.ts';

export const listTeamsContract = defineContract({
  id: 'inbox.listTeams',
  method: 'GET',
  path: '/api/v1/teams',
  summary: 'List teams',
  description: 'Every team with its members and the languages in which they answer.',
  access: { kind: 'member', permission: inboxPermissions.read },
  status: 200,
  response: z.object({ items: z.array(teamSchema) }),
  errors: [],
  examples: [{ name: 'One', response: { items: [inboxExamples.team] } }],
});
