export * from './entities.ts';
export { operationsErrors } from './errors.ts';
export { logLevels } from './log-levels.ts';
export { changeSwitchesContract } from './routes/change-switches.ts';
export { getHealthContract } from './routes/get-health.ts';
export { getQueueContract } from './routes/get-queue.ts';
export { getSwitchesContract } from './routes/get-switches.ts';
export { openQueueBoardContract } from './routes/open-queue-board.ts';
export { retryJobContract } from './routes/retry-job.ts';
