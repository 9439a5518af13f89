import * as z from 'zod';
import { defineContract, wholeNumber } from '#kernel/contract';
import { billingErrors } from '../errors.ts';
import { billingExamples } from '../examples.ts';
import { billingPermissions } from '../permissions.ts';
import { priceVersionSchema } from '../price-book.ts';

export const getPricesContract = defineContract({
  id: 'billing.getPrices',
  method: 'GET',
  path: '/api/v1/credits/prices',
  summary: 'The price book',
  description:
    'What each tool costs: `credits` for each `unitSize` units begun, over a whole task. A task keeps to the version that ' +
    'it was quoted by; `version` reads that one. `next` is what is published already and begins later.',
  access: { kind: 'member', permission: billingPermissions.read },
  query: z.object({ version: wholeNumber(1, 2_000_000_000).optional() }),
  status: 200,
  response: priceVersionSchema.extend({ next: priceVersionSchema.nullable() }),
  errors: [billingErrors.pricesNotFound],
  examples: [{ name: 'In force now', response: { ...billingExamples.prices, next: null } }],
});
