import { defineContract, page, pageQuery } from '#kernel/contract';
import { entrySchema } from '../entities.ts';
import { billingExamples } from '../examples.ts';
import { billingPermissions } from '../permissions.ts';

export const listEntriesContract = defineContract({
  id: 'billing.listEntries',
  method: 'GET',
  path: '/api/v1/credits/entries',
  summary: 'List the movements of credits',
  description: 'The entries of the organisation’s own account, newest first; all of them sum to `settled`.',
  access: { kind: 'member', permission: billingPermissions.read },
  query: pageQuery,
  status: 200,
  response: page(entrySchema),
  errors: [],
  examples: [{ name: 'The newest', response: { items: [billingExamples.entry], nextCursor: null } }],
});
