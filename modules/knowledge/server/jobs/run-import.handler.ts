import { defineHandler } from '#kernel/module';
import { runImportJob } from '../../contract/index.ts';
import { runImport } from '../use-cases/run-import.ts';

export const runImportHandler = defineHandler(runImportJob, ({ services, orgId, signal }, { importId }) =>
  runImport(services, orgId, importId, signal),
);
