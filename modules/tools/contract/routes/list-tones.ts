import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { toolsExamples } from '../examples.ts';
import { toolsPermissions } from '../permissions.ts';
import { toneSummarySchema } from '../tones.ts';

export const listTonesContract = defineContract({
  id: 'tools.listTones',
  method: 'GET',
  path: '/api/v1/write-tones',
  summary: 'List tones',
  description: 'The organisation’s own tones, without their examples.',
  access: { kind: 'member', permission: toolsPermissions.read },
  status: 200,
  response: z.object({ items: z.array(toneSummarySchema) }),
  errors: [],
  examples: [{ name: 'One', response: { items: [toolsExamples.toneSummary] } }],
});
