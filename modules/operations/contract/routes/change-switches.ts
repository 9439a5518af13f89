import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { logLevelSchema, switchesSchema } from '../entities.ts';

export const changeSwitchesContract = defineContract({
  id: 'operations.changeSwitches',
  method: 'PATCH',
  path: '/api/v1/admin/switches',
  summary: 'Turn outgoing on or off, choose the level of the log',
  description:
    'Every process notices within seconds. With `outgoing` off mails wait and no other server is called; `logLevel` null ' +
    'means what LOG_LEVEL says.',
  access: { kind: 'administrator' },
  body: z.strictObject({ outgoing: z.boolean().optional(), logLevel: logLevelSchema.nullable().optional() }),
  status: 200,
  response: switchesSchema,
  errors: [],
  examples: [
    {
      name: 'A restored installation is let loose',
      body: { outgoing: true },
      response: { outgoing: true, logLevel: null },
    },
  ],
});
