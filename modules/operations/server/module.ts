import { defineModule } from '#kernel/module';
import { operationsErrors } from '../contract/index.ts';
import { boardPages } from './pages/queue-board.page.ts';
import { changeSwitchesRoute } from './routes/change-switches.route.ts';
import { getHealthRoute } from './routes/get-health.route.ts';
import { getQueueRoute } from './routes/get-queue.route.ts';
import { getSwitchesRoute } from './routes/get-switches.route.ts';
import { openQueueBoardRoute } from './routes/open-queue-board.route.ts';
import { retryJobRoute } from './routes/retry-job.route.ts';

/** The pages of whoever looks after the installation; none shows what an organisation's people wrote. */
export const operationsModule = defineModule({
  name: 'operations',
  dependsOn: ['accounts'],
  errors: Object.values(operationsErrors),
  routes: [
    getHealthRoute,
    getSwitchesRoute,
    changeSwitchesRoute,
    getQueueRoute,
    retryJobRoute,
    openQueueBoardRoute,
  ],
  pages: boardPages,
});
