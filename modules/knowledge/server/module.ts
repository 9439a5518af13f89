import { holdsNoContacts, organisationDuties } from '#kernel/duties';
import { defineRateLimit } from '#kernel/http';
import type { Table } from '#kernel/migrator';
import { defineModule } from '#kernel/module';
import { knowledgeErrors, knowledgeEvents, knowledgePermissions } from '../contract/index.ts';
import { archiveArticleRoute } from './routes/archive-article.route.ts';
import { askRoute } from './routes/ask.route.ts';
import { createArticleRoute } from './routes/create-article.route.ts';
import { getArticleRoute } from './routes/get-article.route.ts';
import { getVersionRoute } from './routes/get-version.route.ts';
import { listArticlesRoute } from './routes/list-articles.route.ts';
import { listQuestionsRoute } from './routes/list-questions.route.ts';
import { listVersionsRoute } from './routes/list-versions.route.ts';
import { restoreArticleRoute } from './routes/restore-article.route.ts';
import { restoreVersionRoute } from './routes/restore-version.route.ts';
import { searchPassagesRoute } from './routes/search-passages.route.ts';
import { updateArticleRoute } from './routes/update-article.route.ts';
import { updateQuestionRoute } from './routes/update-question.route.ts';
import { purgeArchivedArticles } from './use-cases/purge-archived-articles.ts';
import { seedDemoArticles } from './use-cases/seed-demo-articles.ts';

const dayMs = 24 * 60 * 60 * 1_000;

const tables: readonly Table[] = [
  { name: 'articles', tenancy: 'tenant', resolvable: true, retention: '30 days after it was archived' },
  { name: 'article_versions', tenancy: 'tenant', appendOnly: true, retention: 'with the article' },
  { name: 'passages', tenancy: 'tenant', resolvable: true, retention: 'with the article' },
  { name: 'article_words', tenancy: 'tenant', resolvable: true, retention: 'with the article' },
  { name: 'corpus_versions', tenancy: 'tenant', retention: 'with the organisation' },
  { name: 'unanswered_questions', tenancy: 'tenant', retention: 'with the organisation' },
];

export const knowledgeModule = defineModule({
  name: 'knowledge',
  dependsOn: ['accounts', 'ai'],
  permissions: Object.values(knowledgePermissions),
  errors: Object.values(knowledgeErrors),
  events: Object.values(knowledgeEvents),
  tables,
  // What visitors asked is the inbox's to take back: it knows whose conversation it was.
  duties: { ...organisationDuties(tables), ...holdsNoContacts },
  routes: [
    createArticleRoute,
    listArticlesRoute,
    getArticleRoute,
    updateArticleRoute,
    archiveArticleRoute,
    restoreArticleRoute,
    listVersionsRoute,
    getVersionRoute,
    restoreVersionRoute,
    searchPassagesRoute,
    listQuestionsRoute,
    updateQuestionRoute,
    askRoute,
  ],
  schedules: [{ name: 'knowledge.purge_archived_articles', everyMs: dayMs, run: purgeArchivedArticles }],
  rateLimits: [defineRateLimit({ name: 'knowledge.ask', points: 60, perSeconds: 60, by: 'principal' })],
  seedDemo: seedDemoArticles,
});
