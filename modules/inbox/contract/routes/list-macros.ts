import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { inboxExamples } from '../examples.ts';
import { macroSchema } from '../macros.ts';
import { inboxPermissions } from '../permissions.ts';

export const listMacrosContract = defineContract({
  id: 'inbox.listMacros',
  method: 'GET',
  path: '/api/v1/macros',
  summary: 'List macros',
  description: 'The asking member’s own and the shared ones, by name.',
  access: { kind: 'member', permission: inboxPermissions.read },
  status: 200,
  response: z.object({ items: z.array(macroSchema) }),
  errors: [],
  examples: [{ name: 'One', response: { items: [inboxExamples.macro] } }],
});
