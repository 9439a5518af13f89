import { defineError } from '#kernel/contract';

export const knowledgeErrors = {
  articleNotFound: defineError({ code: 'knowledge.article_not_found', status: 404 }),
  versionNotFound: defineError({ code: 'knowledge.version_not_found', status: 404 }),
  questionNotFound: defineError({ code: 'knowledge.question_not_found', status: 404 }),
  /** The caller changed a version that is no longer the current one. */
  versionConflict: defineError({ code: 'knowledge.version_conflict', status: 409 }),
} as const;
