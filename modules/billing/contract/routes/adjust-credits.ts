import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { balanceSchema, givenCreditsSchema } from '../entities.ts';
import { billingErrors } from '../errors.ts';

export const adjustCreditsContract = defineContract({
  id: 'billing.adjustCredits',
  method: 'POST',
  path: '/api/v1/admin/organisations/{id}/credits',
  summary: 'Adjust an organisation’s credits',
  description:
    'Gives credits, or takes some away with an amount below zero. The organisation sees the reason among its movements.',
  access: { kind: 'administrator' },
  keyed: true,
  params: idParams,
  body: z.strictObject({
    amount: givenCreditsSchema,
    reason: z.string().trim().min(1).max(500),
  }),
  status: 200,
  response: balanceSchema,
  errors: [billingErrors.beyondBalance],
  examples: [
    {
      name: 'A gift',
      params: { id: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5963' },
      body: { amount: 100, reason: 'Pour votre patience hier' },
      response: { settled: 220.5, held: 4, available: 216.5 },
    },
  ],
});
