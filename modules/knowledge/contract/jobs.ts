import * as z from 'zod';
import { defineJob, idSchema } from '#kernel/contract';

/** Wakes whoever works to go on with an import; its row says what is left to do. */
export const runImportJob = defineJob({
  name: 'knowledge.run_import',
  input: z.object({ importId: idSchema }),
});
