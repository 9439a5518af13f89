import { holdsNoContacts, organisationDuties } from '#kernel/duties';
import { defineRateLimit } from '#kernel/http';
import { defineModule } from '#kernel/module';
import { knowledgeErrors, knowledgeEvents, knowledgePermissions } from '../contract/index.ts';
import { runCheckHandler } from './jobs/run-check.handler.ts';
import { runImportHandler } from './jobs/run-import.handler.ts';
import { knowledgeRoutes } from './routes/index.ts';
import { knowledgeTables } from './tables.ts';
import { purgeArchivedArticles } from './use-cases/purge-archived-articles.ts';
import { purgeChecks } from './use-cases/purge-checks.ts';
import { purgeImports } from './use-cases/purge-imports.ts';
import { readDueSources } from './use-cases/read-due-sources.ts';
import { seedDemoArticles } from './use-cases/seed-demo-articles.ts';
import { sweepImports } from './use-cases/sweep-imports.ts';

const minuteMs = 60 * 1_000;
const dayMs = 24 * 60 * minuteMs;
const sweepEveryMs = 5_000;

export const knowledgeModule = defineModule({
  name: 'knowledge',
  dependsOn: ['accounts', 'ai'],
  permissions: Object.values(knowledgePermissions),
  errors: Object.values(knowledgeErrors),
  events: Object.values(knowledgeEvents),
  tables: knowledgeTables,
  // What visitors asked is the inbox's to take back: it knows whose conversation it was.
  duties: { ...organisationDuties(knowledgeTables), ...holdsNoContacts },
  routes: knowledgeRoutes,
  jobs: [runImportHandler, runCheckHandler],
  schedules: [
    { name: 'knowledge.purge_archived_articles', everyMs: dayMs, run: purgeArchivedArticles },
    { name: 'knowledge.purge_checks', everyMs: dayMs, run: purgeChecks },
    { name: 'knowledge.purge_imports', everyMs: dayMs, run: purgeImports },
    { name: 'knowledge.read_due_sources', everyMs: minuteMs, run: readDueSources },
    { name: 'knowledge.sweep_imports', everyMs: sweepEveryMs, run: sweepImports },
  ],
  rateLimits: [
    defineRateLimit({ name: 'knowledge.ask', points: 60, perSeconds: 60, by: 'principal' }),
    defineRateLimit({ name: 'knowledge.check', points: 60, perSeconds: 60, by: 'principal' }),
    defineRateLimit({ name: 'knowledge.import', points: 60, perSeconds: 600, by: 'principal' }),
  ],
  seedDemo: seedDemoArticles,
});
