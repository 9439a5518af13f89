import { defineContract, idParams } from '#kernel/contract';
import { openedMailSchema } from '../entities.ts';
import { mailErrors } from '../errors.ts';
import { mailExamples } from '../examples.ts';

export const getAccountMailContract = defineContract({
  id: 'mail.getAccountMail',
  method: 'GET',
  path: '/api/v1/admin/caught-mail/{id}',
  summary: 'Open a caught account mail',
  description: 'One caught account mail, with its HTML as a mail program would get it.',
  access: { kind: 'administrator' },
  params: idParams,
  status: 200,
  response: openedMailSchema,
  errors: [mailErrors.notCaught, mailErrors.notFound],
  examples: [{ name: 'A password reset', params: { id: mailExamples.id }, response: mailExamples.reset }],
});
