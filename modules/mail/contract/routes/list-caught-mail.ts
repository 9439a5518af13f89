import { defineContract, page } from '#kernel/contract';
import { caughtMailSchema } from '../entities.ts';
import { mailErrors } from '../errors.ts';
import { mailExamples } from '../examples.ts';
import { mailPermissions } from '../permissions.ts';
import { mailQuery } from '../query.ts';

export const listCaughtMailContract = defineContract({
  id: 'mail.listCaughtMail',
  method: 'GET',
  path: '/api/v1/caught-mail',
  summary: 'List caught mail',
  description:
    "Without SMTP_URL, the mail that the organisation's conversations would have sent, newest first. `search` looks " +
    'into addresses and subjects.',
  access: { kind: 'member', permission: mailPermissions.readCaught },
  query: mailQuery,
  status: 200,
  response: page(caughtMailSchema),
  errors: [mailErrors.notCaught],
  examples: [
    {
      name: 'A reply',
      query: { search: 'nadia' },
      response: { items: [mailExamples.listed(mailExamples.reply)], nextCursor: null },
    },
  ],
});
