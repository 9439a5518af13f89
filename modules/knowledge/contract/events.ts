import * as z from 'zod';
import { defineEvent, idSchema } from '#kernel/contract';
import { checkSchema } from './cases.ts';
import { articleSummarySchema, questionSchema } from './entities.ts';
import { importSchema } from './imports.ts';
import { knowledgePermissions } from './permissions.ts';

const toMembers = { to: 'members', permission: knowledgePermissions.read } as const;
const articleData = z.object({ articleId: idSchema, article: articleSummarySchema });

export const knowledgeEvents = {
  /** An article is answered from, and was not before. */
  articlePublished: defineEvent({
    type: 'knowledge.article_published',
    v: 1,
    data: articleData,
    live: toMembers,
  }),
  articleChanged: defineEvent({
    type: 'knowledge.article_changed',
    v: 1,
    data: articleData,
    live: toMembers,
  }),
  articleArchived: defineEvent({
    type: 'knowledge.article_archived',
    v: 1,
    data: z.object({ articleId: idSchema }),
    live: toMembers,
  }),
  /** A member's answer could become the article that a question lacks. */
  answerProposed: defineEvent({
    type: 'knowledge.answer_proposed',
    v: 1,
    data: z.object({ questionId: idSchema, question: questionSchema }),
    live: toMembers,
  }),
  /** An import goes on: more was read, or it has ended, or its proposals were settled. */
  importChanged: defineEvent({
    type: 'knowledge.import_changed',
    v: 1,
    data: z.object({ importId: idSchema, import: importSchema }),
    live: toMembers,
  }),
  /** A run of the cases goes on, or has ended. */
  checkChanged: defineEvent({
    type: 'knowledge.check_changed',
    v: 1,
    data: z.object({ checkId: idSchema, check: checkSchema }),
    live: toMembers,
  }),
  /** A visitor's question found no answer; also when it was asked before. */
  questionUnanswered: defineEvent({
    type: 'knowledge.question_unanswered',
    v: 1,
    data: z.object({ questionId: idSchema, question: questionSchema }),
    live: toMembers,
  }),
} as const;
