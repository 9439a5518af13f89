import { defineContract, page } from '#kernel/contract';
import { caughtMailSchema } from '../entities.ts';
import { mailErrors } from '../errors.ts';
import { mailExamples } from '../examples.ts';
import { mailQuery } from '../query.ts';

export const listAccountMailContract = defineContract({
  id: 'mail.listAccountMail',
  method: 'GET',
  path: '/api/v1/admin/caught-mail',
  summary: 'List caught account mail',
  description:
    'Without SMTP_URL, the mail that accounts would have sent (verification, password reset, invitation), newest ' +
    'first. It holds working links, so nobody but the administrator sees it.',
  access: { kind: 'administrator' },
  query: mailQuery,
  status: 200,
  response: page(caughtMailSchema),
  errors: [mailErrors.notCaught],
  examples: [
    {
      name: 'A password reset',
      query: { search: 'camille' },
      response: { items: [mailExamples.listed(mailExamples.reset)], nextCursor: null },
    },
  ],
});
