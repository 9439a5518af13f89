export * from './cases.ts';
export * from './entities.ts';
export { knowledgeErrors } from './errors.ts';
export { knowledgeEvents } from './events.ts';
export * from './fields.ts';
export * from './imports.ts';
export { runCheckJob, runImportJob } from './jobs.ts';
export { stemmedLanguages } from './languages.ts';
export { knowledgePermissions } from './permissions.ts';
export { acceptAnswerContract } from './routes/accept-answer.ts';
export { acceptedAtOnce, acceptProposalsContract } from './routes/accept-proposals.ts';
export { archiveArticleContract } from './routes/archive-article.ts';
export { askContract, type Trial, trialSchema } from './routes/ask.ts';
export { cancelCheckContract } from './routes/cancel-check.ts';
export { cancelImportContract } from './routes/cancel-import.ts';
export { createArticleContract } from './routes/create-article.ts';
export { createCaseContract } from './routes/create-case.ts';
export { createImportContract, importPurpose } from './routes/create-import.ts';
export { deleteCaseContract } from './routes/delete-case.ts';
export { deleteSourceContract } from './routes/delete-source.ts';
export { getArticleContract } from './routes/get-article.ts';
export { getCheckContract } from './routes/get-check.ts';
export { getImportContract } from './routes/get-import.ts';
export { getVersionContract } from './routes/get-version.ts';
export { type ArticleQuery, articleQuery, listArticlesContract } from './routes/list-articles.ts';
export { type CaseQuery, listCasesContract } from './routes/list-cases.ts';
export { type ImportPageQuery, listImportPagesContract } from './routes/list-import-pages.ts';
export { type ImportQuery, listImportsContract } from './routes/list-imports.ts';
export { listProposalsContract, type ProposalQuery } from './routes/list-proposals.ts';
export { listQuestionsContract, type QuestionQuery, questionQuery } from './routes/list-questions.ts';
export { listSourcesContract } from './routes/list-sources.ts';
export { listVersionsContract } from './routes/list-versions.ts';
export { readSourceContract } from './routes/read-source.ts';
export { restoreArticleContract } from './routes/restore-article.ts';
export { restoreVersionContract } from './routes/restore-version.ts';
export { retryImportContract } from './routes/retry-import.ts';
export {
  type PassageQuery,
  type PassageResults,
  passageQuery,
  searchPassagesContract,
} from './routes/search-passages.ts';
export { startCheckContract } from './routes/start-check.ts';
export { updateArticleContract } from './routes/update-article.ts';
export { updateCaseContract } from './routes/update-case.ts';
export { updateProposalContract } from './routes/update-proposal.ts';
export { updateQuestionContract } from './routes/update-question.ts';
export { updateSourceContract } from './routes/update-source.ts';
