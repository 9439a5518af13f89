import { defineContract, page } from '#kernel/contract';
import { mailExamples } from '../examples.ts';
import { mailPermissions } from '../permissions.ts';
import { mailQuery } from '../query.ts';
import { suppressionSchema } from '../returns.ts';

export const listSuppressionsContract = defineContract({
  id: 'mail.listSuppressions',
  method: 'GET',
  path: '/api/v1/mail-suppressions',
  summary: 'List suppressed addresses',
  description:
    'Addresses to which nothing is sent any more, because mail to them came back or its reader complained, newest ' +
    'first. `search` looks into the address.',
  access: { kind: 'member', permission: mailPermissions.readSuppressions },
  query: mailQuery,
  status: 200,
  response: page(suppressionSchema),
  errors: [],
  examples: [
    {
      name: 'An address that does not exist',
      query: { search: 'nadia' },
      response: { items: [mailExamples.suppression], nextCursor: null },
    },
  ],
});
