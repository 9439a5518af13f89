import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { visitorConversationSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { linkTokenBody } from '../follow-ups.ts';

export const openFollowUpContract = defineContract({
  id: 'inbox.openFollowUp',
  method: 'POST',
  path: '/api/v1/follow-ups/open',
  summary: 'Open a conversation by a link',
  description: 'Gives the conversation to whoever holds a link from a mail with an answer, for 30 days.',
  access: { kind: 'public', reason: 'The link itself is the proof: only the owner of the address got it.' },
  body: linkTokenBody,
  status: 200,
  response: z.object({
    key: z.string(),
    conversation: visitorConversationSchema.pick({ id: true, status: true }),
    visitorToken: z.string(),
  }),
  errors: [inboxErrors.linkInvalid],
  rateLimit: 'inbox.follow_up_link',
  examples: [
    {
      name: 'A link',
      body: { token: 'AbC1' },
      response: {
        key: inboxExamples.channel.key,
        conversation: { id: inboxExamples.ids.conversation, status: 'open' },
        visitorToken: 'vt_mJ3nq2p0Vd8m1x7RzK5tY9bW4cE6aH0s',
      },
    },
  ],
});
