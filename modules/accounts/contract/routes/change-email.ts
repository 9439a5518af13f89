import { defineContract } from '#kernel/contract';
import { changeEmailBody } from '../bodies.ts';
import { accountsErrors } from '../errors.ts';
import { examplePassword, exampleUser } from '../examples.ts';

export const changeEmailContract = defineContract({
  id: 'accounts.changeEmail',
  method: 'POST',
  path: '/api/v1/me/email',
  summary: 'Change your e-mail address',
  description:
    'Mails a link to the new address; the address changes when it is followed, within 24 hours. The answer does not tell whether ' +
    'somebody else has it.',
  access: { kind: 'user', reason: 'everybody may change their own address' },
  body: changeEmailBody,
  status: 202,
  errors: [accountsErrors.wrongPassword],
  rateLimit: 'accounts.check_password',
  examples: [{ name: 'Another address', body: { email: exampleUser.email, password: examplePassword } }],
});
