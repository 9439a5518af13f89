import { exportTaskContract } from '#kernel/contract';
import { defineDownloadRoute } from '#kernel/http';
import { exportTask } from '../use-cases/export-task.ts';

export const exportTaskRoute = defineDownloadRoute(
  exportTaskContract,
  ({ services, principal, params, request }) =>
    exportTask(services, principal, { ...params, locale: request.locale }),
);
