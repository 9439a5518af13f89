import * as z from 'zod';
import { defineContract, languageSchema } from '#kernel/contract';
import { articleSchema, articleStatusSchema } from '../entities.ts';
import { knowledgeExamples } from '../examples.ts';
import { bodySchema, titleSchema } from '../fields.ts';
import { knowledgePermissions } from '../permissions.ts';

/** What a member may say of an article. */
export const articleFields = {
  title: titleSchema,
  body: bodySchema,
  language: languageSchema,
  status: articleStatusSchema,
};

/** A body of 100,000 bytes may be six times as long in JSON, where each character may be an escape. */
export const articleBodyLimitBytes = 700_000;

export const createArticleContract = defineContract({
  id: 'knowledge.createArticle',
  method: 'POST',
  path: '/api/v1/knowledge/articles',
  summary: 'Create an article',
  description:
    'Adds an article in Markdown. A published one is searched and answered from at once. The body is kept byte for byte.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  body: z.strictObject({ ...articleFields, status: articleStatusSchema.default('published') }),
  bodyLimitBytes: articleBodyLimitBytes,
  status: 201,
  response: articleSchema,
  errors: [],
  examples: [
    {
      name: 'An article in French',
      body: {
        title: knowledgeExamples.article.title,
        body: knowledgeExamples.article.body,
        language: 'fr',
      },
      response: knowledgeExamples.article,
    },
  ],
});
