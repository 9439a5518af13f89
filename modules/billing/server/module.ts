import { holdsNoContacts, organisationDuties } from '#kernel/duties';
import { defineModule } from '#kernel/module';
import { registerTaskCharges } from '#kernel/tasks';
import { billingErrors, billingEvents, billingPermissions } from '../contract/index.ts';
import { seedDemoCredits } from './demo/seed-demo-credits.ts';
import { forgetRemovedMember } from './listeners/forget-removed-member.ts';
import { tellOfBudget } from './listeners/tell-of-budget.ts';
import { adjustCreditsRoute } from './routes/adjust-credits.route.ts';
import { exportStatementRoute } from './routes/export-statement.route.ts';
import { getCreditsRoute } from './routes/get-credits.route.ts';
import { getPricesRoute } from './routes/get-prices.route.ts';
import { getStatementRoute } from './routes/get-statement.route.ts';
import { listBudgetsRoute } from './routes/list-budgets.route.ts';
import { listEntriesRoute } from './routes/list-entries.route.ts';
import { listPriceVersionsRoute } from './routes/list-price-versions.route.ts';
import { listStatementSubjectsRoute } from './routes/list-statement-subjects.route.ts';
import { listStatementTasksRoute } from './routes/list-statement-tasks.route.ts';
import { publishPricesRoute } from './routes/publish-prices.route.ts';
import { setBudgetRoute } from './routes/set-budget.route.ts';
import { welcomeCreditsSetting } from './settings.ts';
import { billingTables } from './tables.ts';
import { expireCredits } from './use-cases/expire-credits.ts';
import { releaseAbandonedHolds } from './use-cases/release-abandoned-holds.ts';
import { taskCharges } from './use-cases/task-charges.ts';

const minuteMs = 60_000;

export const billingModule = defineModule({
  name: 'billing',
  dependsOn: ['accounts'],
  settings: [welcomeCreditsSetting],
  permissions: Object.values(billingPermissions),
  errors: Object.values(billingErrors),
  events: Object.values(billingEvents),
  tables: billingTables,
  duties: { ...organisationDuties(billingTables), ...holdsNoContacts },
  routes: [
    getCreditsRoute,
    listEntriesRoute,
    adjustCreditsRoute,
    getPricesRoute,
    listPriceVersionsRoute,
    publishPricesRoute,
    listBudgetsRoute,
    setBudgetRoute,
    getStatementRoute,
    listStatementTasksRoute,
    listStatementSubjectsRoute,
    exportStatementRoute,
  ],
  listeners: [tellOfBudget, forgetRemovedMember],
  schedules: [
    { name: 'billing.release_abandoned_holds', everyMs: minuteMs, run: releaseAbandonedHolds },
    { name: 'billing.expire_credits', everyMs: 10 * minuteMs, run: expireCredits },
  ],
  register: (services) => registerTaskCharges(services, taskCharges),
  seedDemo: seedDemoCredits,
});
