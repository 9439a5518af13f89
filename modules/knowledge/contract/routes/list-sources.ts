import { defineContract, page, pageQuery } from '#kernel/contract';
import { knowledgeExamples } from '../examples.ts';
import { sourceSchema } from '../imports.ts';
import { knowledgePermissions } from '../permissions.ts';

export const listSourcesContract = defineContract({
  id: 'knowledge.listSources',
  method: 'GET',
  path: '/api/v1/knowledge/sources',
  summary: 'List sources',
  description: 'Where knowledge comes in from, the newest first.',
  access: { kind: 'member', permission: knowledgePermissions.read },
  query: pageQuery,
  status: 200,
  response: page(sourceSchema),
  errors: [],
  examples: [{ name: 'Sources', response: { items: [knowledgeExamples.source], nextCursor: null } }],
});
