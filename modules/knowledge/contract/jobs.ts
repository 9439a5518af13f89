import * as z from 'zod';
import { defineJob, idSchema } from '#kernel/contract';

/** Asks the cases of a check. */
export const runCheckJob = defineJob({
  name: 'knowledge.run_check',
  input: z.object({ checkId: idSchema }),
});

/** Wakes whoever works to go on with an import; its row says what is left to do. */
export const runImportJob = defineJob({
  name: 'knowledge.run_import',
  input: z.object({ importId: idSchema }),
});
