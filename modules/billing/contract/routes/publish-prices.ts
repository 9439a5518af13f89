import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { billingErrors } from '../errors.ts';
import { billingExamples } from '../examples.ts';
import { givenPriceSchema, pricedToolSchema, priceVersionSchema } from '../price-book.ts';

export const publishPricesContract = defineContract({
  id: 'billing.publishPrices',
  method: 'POST',
  path: '/api/v1/admin/prices',
  summary: 'Publish a new version of the prices',
  description:
    'Prices for every tool, in force at once or from `validFrom`. Nothing changes them afterwards: a correction is another ' +
    'version, which also takes the place of one that has not begun. What was quoted before keeps its version. ' +
    '`replaces` is the newest version that whoever publishes has seen.',
  access: { kind: 'administrator' },
  keyed: true,
  body: z.strictObject({
    replaces: z.int().min(1),
    prices: z.record(pricedToolSchema, givenPriceSchema),
    validFrom: z.iso.datetime().optional(),
    reason: z.string().trim().min(1).max(500),
  }),
  status: 201,
  response: priceVersionSchema,
  errors: [billingErrors.pricesChanged],
  examples: [
    {
      name: 'Images become cheaper',
      body: {
        replaces: 1,
        prices: {
          transcribe: { unitSize: 60, credits: 1 },
          read: { unitSize: 1, credits: 1 },
          translate: { unitSize: 1_000, credits: 1 },
          feel: { unitSize: 1_000, credits: 1 },
          write: { unitSize: 1_000, credits: 1 },
          draw: { unitSize: 1, credits: 4 },
        },
        reason: 'Notre fournisseur a baissé ses prix',
      },
      response: billingExamples.newPrices,
    },
  ],
});
