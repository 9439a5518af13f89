import { defineContract } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { linkTokenBody } from '../follow-ups.ts';

export const stopFollowUpContract = defineContract({
  id: 'inbox.stopFollowUp',
  method: 'POST',
  path: '/api/v1/follow-ups/stop',
  summary: 'Stop answers by mail by a link',
  description: 'No further answer of the conversation leaves by mail. Again, it changes nothing.',
  access: { kind: 'public', reason: 'The link itself is the proof: only the owner of the address got it.' },
  body: linkTokenBody,
  status: 204,
  errors: [inboxErrors.linkInvalid],
  rateLimit: 'inbox.follow_up_link',
  examples: [{ name: 'A link', body: { token: 'AbC1' } }],
});
