import type * as z from 'zod';
import { defineContract, page, pageQuery } from '#kernel/contract';
import { knowledgeExamples } from '../examples.ts';
import { importSchema, importStatusSchema } from '../imports.ts';
import { knowledgePermissions } from '../permissions.ts';

const importQuery = pageQuery.extend({ status: importStatusSchema.optional() });
export type ImportQuery = z.output<typeof importQuery>;

export const listImportsContract = defineContract({
  id: 'knowledge.listImports',
  method: 'GET',
  path: '/api/v1/knowledge/imports',
  summary: 'List imports',
  description: 'The newest first, each with what it has read and proposed so far.',
  access: { kind: 'member', permission: knowledgePermissions.read },
  query: importQuery,
  status: 200,
  response: page(importSchema),
  errors: [],
  examples: [{ name: 'Imports', response: { items: [knowledgeExamples.import], nextCursor: null } }],
});
