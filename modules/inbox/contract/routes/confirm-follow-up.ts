import { defineContract } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { linkTokenBody } from '../follow-ups.ts';

export const confirmFollowUpContract = defineContract({
  id: 'inbox.confirmFollowUp',
  method: 'POST',
  path: '/api/v1/follow-ups/confirm',
  summary: 'Confirm an address by its link',
  description:
    'The address is the visitor’s from now on, and answers follow by mail. Again, it changes nothing.',
  access: { kind: 'public', reason: 'The link itself is the proof: only the owner of the address got it.' },
  body: linkTokenBody,
  status: 204,
  errors: [inboxErrors.linkInvalid],
  rateLimit: 'inbox.follow_up_link',
  examples: [{ name: 'A link', body: { token: 'AbC1' } }],
});
