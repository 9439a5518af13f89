import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { clientIdSchema, textSchema, visitorConversationSchema, visitorMessageSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';

export const widgetParams = z.object({ key: z.string().min(1).max(80) });
export const widgetConversationParams = widgetParams.extend({ id: z.uuid() });

export const openConversationContract = defineContract({
  id: 'inbox.openConversation',
  method: 'POST',
  path: '/api/v1/widget/{key}/conversations',
  summary: 'Open a conversation as a visitor',
  description:
    'Stores the first message and gives the token of the conversation. The same `clientId` again gives the same conversation and token; with another text it is refused.',
  access: { kind: 'public', reason: 'A visitor has no account; the channel’s key names the shop.' },
  params: widgetParams,
  body: z.strictObject({
    clientId: clientIdSchema,
    text: textSchema,
    visitor: z
      .strictObject({ name: z.string().trim().max(120).optional(), email: z.email().max(254).optional() })
      .optional(),
    /** The visitor's interface language, for texts that do not tell theirs. */
    language: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional(),
    /** Address of the page on which the visitor writes. */
    pageUrl: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
  }),
  status: 201,
  response: z.object({
    conversation: visitorConversationSchema,
    visitorToken: z.string(),
    messages: z.array(visitorMessageSchema),
  }),
  errors: [inboxErrors.organisationSuspended, inboxErrors.channelNotFound, inboxErrors.clientIdReused],
  rateLimit: 'inbox.widget_open',
  crossOrigin: true,
  bodyLimitBytes: 64 * 1024,
  examples: [
    {
      name: 'A first question',
      params: { key: inboxExamples.channel.key },
      body: {
        clientId: inboxExamples.clientId,
        text: inboxExamples.text,
        visitor: { name: 'Camille Laurent' },
      },
      response: {
        conversation: {
          id: inboxExamples.ids.conversation,
          status: 'open',
          language: null,
          createdAt: inboxExamples.conversation.createdAt,
        },
        visitorToken: 'vt_mJ3nq2p0Vd8m1x7RzK5tY9bW4cE6aH0s',
        messages: [inboxExamples.visitorMessage],
      },
    },
  ],
});
