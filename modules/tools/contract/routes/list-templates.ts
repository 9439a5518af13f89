import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { toolsExamples } from '../examples.ts';
import { ownTemplateSummarySchema } from '../own-templates.ts';
import { toolsPermissions } from '../permissions.ts';

export const listTemplatesContract = defineContract({
  id: 'tools.listTemplates',
  method: 'GET',
  path: '/api/v1/write-templates',
  summary: 'List templates',
  description: 'The organisation’s own templates with what has to be filled in, by name.',
  access: { kind: 'member', permission: toolsPermissions.read },
  status: 200,
  response: z.object({ items: z.array(ownTemplateSummarySchema) }),
  errors: [],
  examples: [{ name: 'One', response: { items: [toolsExamples.templateSummary] } }],
});
