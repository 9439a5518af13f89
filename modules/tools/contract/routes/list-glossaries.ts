import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { toolsExamples } from '../examples.ts';
import { glossarySummarySchema } from '../glossaries.ts';
import { toolsPermissions } from '../permissions.ts';

export const listGlossariesContract = defineContract({
  id: 'tools.listGlossaries',
  method: 'GET',
  path: '/api/v1/glossaries',
  summary: 'List glossaries',
  description: 'All of them, without their terms.',
  access: { kind: 'member', permission: toolsPermissions.read },
  status: 200,
  response: z.object({ items: z.array(glossarySummarySchema) }),
  errors: [],
  examples: [{ name: 'One', response: { items: [toolsExamples.glossarySummary] } }],
});
