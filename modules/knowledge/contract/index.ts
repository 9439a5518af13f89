export * from './entities.ts';
export { knowledgeErrors } from './errors.ts';
export { knowledgeEvents } from './events.ts';
export * from './fields.ts';
export { stemmedLanguages } from './languages.ts';
export { knowledgePermissions } from './permissions.ts';
export { archiveArticleContract } from './routes/archive-article.ts';
export { askContract, type Trial, trialSchema } from './routes/ask.ts';
export { createArticleContract } from './routes/create-article.ts';
export { getArticleContract } from './routes/get-article.ts';
export { getVersionContract } from './routes/get-version.ts';
export { type ArticleQuery, articleQuery, listArticlesContract } from './routes/list-articles.ts';
export { listQuestionsContract, type QuestionQuery, questionQuery } from './routes/list-questions.ts';
export { listVersionsContract } from './routes/list-versions.ts';
export { restoreArticleContract } from './routes/restore-article.ts';
export { restoreVersionContract } from './routes/restore-version.ts';
export {
  type PassageQuery,
  type PassageResults,
  passageQuery,
  searchPassagesContract,
} from './routes/search-passages.ts';
export { updateArticleContract } from './routes/update-article.ts';
export { updateQuestionContract } from './routes/update-question.ts';
