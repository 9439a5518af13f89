import { tasksErrors, tasksEvents, tasksPermissions } from '#kernel/contract';
import { holdsNoContacts, organisationDuties } from '#kernel/duties';
import { defineModule } from '#kernel/module';
import { beginTaskHandler } from './jobs/begin-task.handler.ts';
import { cancelTaskRoute } from './routes/cancel-task.route.ts';
import { deleteTaskRoute } from './routes/delete-task.route.ts';
import { exportTaskRoute } from './routes/export-task.route.ts';
import { getTaskRoute } from './routes/get-task.route.ts';
import { listTasksRoute } from './routes/list-tasks.route.ts';
import { quoteTaskRoute } from './routes/quote-task.route.ts';
import { retryTaskRoute } from './routes/retry-task.route.ts';
import { reviseTaskRoute } from './routes/revise-task.route.ts';
import { openTaskWorkshop } from './runner/open-task-workshop.ts';
import { tasksSettings } from './settings.ts';
import { tasksTables } from './tables.ts';

export const tasksModule = defineModule({
  name: 'tasks',
  inKernel: true,
  dependsOn: [],
  settings: Object.values(tasksSettings),
  permissions: Object.values(tasksPermissions),
  errors: Object.values(tasksErrors),
  events: Object.values(tasksEvents),
  tables: tasksTables,
  duties: { ...organisationDuties(tasksTables), ...holdsNoContacts },
  routes: [
    listTasksRoute,
    getTaskRoute,
    deleteTaskRoute,
    cancelTaskRoute,
    retryTaskRoute,
    reviseTaskRoute,
    exportTaskRoute,
    quoteTaskRoute,
  ],
  jobs: [beginTaskHandler],
  openWorkshop: openTaskWorkshop,
});
