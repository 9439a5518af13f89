import { defineContract, idParams } from '#kernel/contract';
import { openedMailSchema } from '../entities.ts';
import { mailErrors } from '../errors.ts';
import { mailExamples } from '../examples.ts';
import { mailPermissions } from '../permissions.ts';

export const getCaughtMailContract = defineContract({
  id: 'mail.getCaughtMail',
  method: 'GET',
  path: '/api/v1/caught-mail/{id}',
  summary: 'Open a caught mail',
  description: 'One caught mail of the organisation, with its HTML as a mail program would get it.',
  access: { kind: 'member', permission: mailPermissions.readCaught },
  params: idParams,
  status: 200,
  response: openedMailSchema,
  errors: [mailErrors.notCaught, mailErrors.notFound],
  examples: [{ name: 'A reply', params: { id: mailExamples.id }, response: mailExamples.reply }],
});
