import { defineContract, page, pageQuery } from '#kernel/contract';
import { billingExamples } from '../examples.ts';
import { priceVersionSchema } from '../price-book.ts';

export const listPriceVersionsContract = defineContract({
  id: 'billing.listPriceVersions',
  method: 'GET',
  path: '/api/v1/admin/prices',
  summary: 'List the versions of the prices',
  description: 'Newest first; in force is the newest that has begun.',
  access: { kind: 'administrator' },
  query: pageQuery,
  status: 200,
  response: page(priceVersionSchema),
  errors: [],
  examples: [{ name: 'The newest', response: { items: [billingExamples.prices], nextCursor: null } }],
});
