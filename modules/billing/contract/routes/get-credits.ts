import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { balanceSchema } from '../entities.ts';
import { billingExamples } from '../examples.ts';
import { billingPermissions } from '../permissions.ts';

export const getCreditsContract = defineContract({
  id: 'billing.getCredits',
  method: 'GET',
  path: '/api/v1/credits',
  summary: 'The balance of credits',
  description:
    'What is settled, what tasks that run hold, and what is left for others. With `at`, as it stood at that moment: the same entries and holds, added up until then.',
  access: { kind: 'member', permission: billingPermissions.read },
  query: z.object({ at: z.iso.datetime().optional() }),
  status: 200,
  response: balanceSchema,
  errors: [],
  examples: [{ name: 'Now', response: billingExamples.balance }],
});
