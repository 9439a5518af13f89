import { defineHandler } from '#kernel/module';
import { runCheckJob } from '../../contract/index.ts';
import { runCheck } from '../use-cases/run-check.ts';

export const runCheckHandler = defineHandler(runCheckJob, ({ services, orgId }, { checkId }) =>
  runCheck(services, orgId, checkId),
);
