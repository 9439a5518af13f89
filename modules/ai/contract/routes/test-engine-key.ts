import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { aiErrors } from '../errors.ts';
import { engineVendorSchema } from '../own-engines.ts';
import { aiPermissions } from '../permissions.ts';

export const testEngineKeyContract = defineContract({
  id: 'ai.testEngineKey',
  method: 'POST',
  path: '/api/v1/engine-keys/{vendor}/test',
  summary: 'Try a key of your own',
  description:
    'Asks the vendor once for something that costs nothing (which models there are, how much of the plan is used). What it ' +
    'answers is told as a sentence in the language of the request; `problem` is null when all is well.',
  access: { kind: 'member', permission: aiPermissions.manageEngines },
  params: z.object({ vendor: engineVendorSchema }),
  status: 200,
  response: z.object({ problem: z.object({ code: z.string(), detail: z.string() }).nullable() }),
  errors: [aiErrors.keyNotFound],
  examples: [
    {
      name: 'A key that the vendor does not know',
      params: { vendor: 'mistral' },
      response: {
        problem: { code: 'ai.provider_key_refused', detail: 'Mistral does not accept the key.' },
      },
    },
  ],
});
