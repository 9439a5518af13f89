import { defineContract } from '#kernel/contract';
import { changeSchema, checkSchema } from '../cases.ts';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';
import { articleBodyLimitBytes } from './create-article.ts';

export const startCheckContract = defineContract({
  id: 'knowledge.startCheck',
  method: 'POST',
  path: '/api/v1/knowledge/checks',
  summary: 'Check a change',
  description:
    'Asks the cases on knowledge as it is and as a change would make it, with the local engine and in the background, and tells what would be answered differently. Nothing is published. At most 200 cases in 20 seconds, those of the articles concerned first.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  body: changeSchema,
  bodyLimitBytes: articleBodyLimitBytes,
  rateLimit: 'knowledge.check',
  status: 202,
  response: checkSchema,
  errors: [knowledgeErrors.importNotFound],
  examples: [
    {
      name: 'An article that goes',
      body: { kind: 'archive', articleIds: [knowledgeExamples.ids.article] },
      response: { ...knowledgeExamples.check, status: 'running', done: 0, differences: [] },
    },
  ],
});
