import { acceptAnswerRoute } from './accept-answer.route.ts';
import { acceptProposalsRoute } from './accept-proposals.route.ts';
import { archiveArticleRoute } from './archive-article.route.ts';
import { askRoute } from './ask.route.ts';
import { cancelCheckRoute } from './cancel-check.route.ts';
import { cancelImportRoute } from './cancel-import.route.ts';
import { createArticleRoute } from './create-article.route.ts';
import { createCaseRoute } from './create-case.route.ts';
import { createImportRoute } from './create-import.route.ts';
import { deleteCaseRoute } from './delete-case.route.ts';
import { deleteSourceRoute } from './delete-source.route.ts';
import { getArticleRoute } from './get-article.route.ts';
import { getCheckRoute } from './get-check.route.ts';
import { getImportRoute } from './get-import.route.ts';
import { getVersionRoute } from './get-version.route.ts';
import { listArticlesRoute } from './list-articles.route.ts';
import { listCasesRoute } from './list-cases.route.ts';
import { listImportPagesRoute } from './list-import-pages.route.ts';
import { listImportsRoute } from './list-imports.route.ts';
import { listProposalsRoute } from './list-proposals.route.ts';
import { listQuestionsRoute } from './list-questions.route.ts';
import { listSourcesRoute } from './list-sources.route.ts';
import { listVersionsRoute } from './list-versions.route.ts';
import { readSourceRoute } from './read-source.route.ts';
import { restoreArticleRoute } from './restore-article.route.ts';
import { restoreVersionRoute } from './restore-version.route.ts';
import { retryImportRoute } from './retry-import.route.ts';
import { searchPassagesRoute } from './search-passages.route.ts';
import { startCheckRoute } from './start-check.route.ts';
import { updateArticleRoute } from './update-article.route.ts';
import { updateCaseRoute } from './update-case.route.ts';
import { updateProposalRoute } from './update-proposal.route.ts';
import { updateQuestionRoute } from './update-question.route.ts';
import { updateSourceRoute } from './update-source.route.ts';

export const knowledgeRoutes = [
  acceptAnswerRoute,
  updateCaseRoute,
  startCheckRoute,
  listCasesRoute,
  getCheckRoute,
  deleteCaseRoute,
  createCaseRoute,
  cancelCheckRoute,
  acceptProposalsRoute,
  archiveArticleRoute,
  askRoute,
  cancelImportRoute,
  createArticleRoute,
  createImportRoute,
  deleteSourceRoute,
  getArticleRoute,
  getImportRoute,
  getVersionRoute,
  listArticlesRoute,
  listImportPagesRoute,
  listImportsRoute,
  listProposalsRoute,
  listQuestionsRoute,
  listSourcesRoute,
  listVersionsRoute,
  readSourceRoute,
  restoreArticleRoute,
  restoreVersionRoute,
  retryImportRoute,
  searchPassagesRoute,
  updateArticleRoute,
  updateProposalRoute,
  updateQuestionRoute,
  updateSourceRoute,
];
