import * as z from 'zod';
import { defineContract, page, pageQuery } from '#kernel/contract';
import { answerCaseSchema } from '../cases.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

const caseQuery = pageQuery.extend({
  /** By the last run. */
  result: z.enum(['passes', 'fails']).optional(),
  search: z.string().trim().max(200).optional(),
});
export type CaseQuery = z.output<typeof caseQuery>;

export const listCasesContract = defineContract({
  id: 'knowledge.listCases',
  method: 'GET',
  path: '/api/v1/knowledge/cases',
  summary: 'List cases',
  description:
    'Questions with the answers that members want, the newest first. `search` looks for the words.',
  access: { kind: 'member', permission: knowledgePermissions.read },
  query: caseQuery,
  status: 200,
  response: page(answerCaseSchema),
  errors: [],
  examples: [{ name: 'Cases', response: { items: [knowledgeExamples.case], nextCursor: null } }],
});
