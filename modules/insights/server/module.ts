import { defineModule } from '#kernel/module';
import { insightsPermissions } from '../contract/index.ts';
import { getFiguresRoute } from './routes/get-figures.route.ts';
import { listActivitiesRoute } from './routes/list-activities.route.ts';

/** Reads what others count; nobody depends on it. */
export const insightsModule = defineModule({
  name: 'insights',
  dependsOn: ['accounts', 'contacts', 'inbox'],
  permissions: Object.values(insightsPermissions),
  duties: { none: 'it stores nothing' },
  routes: [getFiguresRoute, listActivitiesRoute],
});
