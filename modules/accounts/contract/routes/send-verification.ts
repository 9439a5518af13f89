import { defineContract } from '#kernel/contract';
import { accountsErrors } from '../errors.ts';

export const sendVerificationContract = defineContract({
  id: 'accounts.sendVerification',
  method: 'POST',
  path: '/api/v1/me/verification',
  summary: 'Mail the verification again',
  description:
    'Mails a new link to the address of your account; the links before it open nothing any more. Three an hour.',
  access: { kind: 'user', reason: 'everybody may prove their own address' },
  status: 202,
  errors: [accountsErrors.alreadyVerified],
  examples: [{ name: 'Again' }],
});
