import { defineError } from '#kernel/contract';

export const knowledgeErrors = {
  articleNotFound: defineError({ code: 'knowledge.article_not_found', status: 404 }),
  versionNotFound: defineError({ code: 'knowledge.version_not_found', status: 404 }),
  questionNotFound: defineError({ code: 'knowledge.question_not_found', status: 404 }),
  sourceNotFound: defineError({ code: 'knowledge.source_not_found', status: 404 }),
  importNotFound: defineError({ code: 'knowledge.import_not_found', status: 404 }),
  proposalNotFound: defineError({ code: 'knowledge.proposal_not_found', status: 404 }),
  caseNotFound: defineError({ code: 'knowledge.case_not_found', status: 404 }),
  checkNotFound: defineError({ code: 'knowledge.check_not_found', status: 404 }),
  /** What is asked of an import does not go with its state: to cancel one that has ended, to repeat one that runs. */
  importState: defineError({ code: 'knowledge.import_state', status: 409 }),
  /** A proposal that was accepted or replaced cannot be changed any more. */
  proposalSettled: defineError({ code: 'knowledge.proposal_settled', status: 409 }),
  /** The caller changed a version that is no longer the current one. */
  versionConflict: defineError({ code: 'knowledge.version_conflict', status: 409 }),
} as const;
