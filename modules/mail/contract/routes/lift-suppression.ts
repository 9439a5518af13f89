import { defineContract, idParams } from '#kernel/contract';
import { mailErrors } from '../errors.ts';
import { mailExamples } from '../examples.ts';
import { mailPermissions } from '../permissions.ts';

export const liftSuppressionContract = defineContract({
  id: 'mail.liftSuppression',
  method: 'DELETE',
  path: '/api/v1/mail-suppressions/{id}',
  summary: 'Lift a suppression',
  description: 'Mail is sent to the address again, and what came back before is not counted any more.',
  access: { kind: 'member', permission: mailPermissions.liftSuppressions },
  params: idParams,
  status: 204,
  errors: [mailErrors.notSuppressed],
  examples: [{ name: 'Lift', params: { id: mailExamples.suppression.id } }],
});
