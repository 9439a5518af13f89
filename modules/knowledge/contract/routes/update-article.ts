import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { articleSchema } from '../entities.ts';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';
import { articleBodyLimitBytes, articleFields } from './create-article.ts';

export const updateArticleContract = defineContract({
  id: 'knowledge.updateArticle',
  method: 'PATCH',
  path: '/api/v1/knowledge/articles/{id}',
  summary: 'Change an article',
  description:
    'Changes the given fields and adds a version; what changes nothing adds none. With `version`, the change is refused when that is no longer the current one.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: idParams,
  body: z.strictObject({ ...articleFields, version: z.number().int().min(1) }).partial(),
  bodyLimitBytes: articleBodyLimitBytes,
  status: 200,
  response: articleSchema,
  errors: [knowledgeErrors.articleNotFound, knowledgeErrors.versionConflict],
  examples: [
    {
      name: 'Take it out of the answers',
      params: { id: knowledgeExamples.ids.article },
      body: { status: 'draft', version: 1 },
      response: { ...knowledgeExamples.article, status: 'draft', version: 2 },
    },
  ],
});
