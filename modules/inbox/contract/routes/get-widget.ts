import * as z from 'zod';
import { defineContract, localeSchema } from '#kernel/contract';
import { assistantStateSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { presenceSchema } from '../working-hours.ts';
import { widgetParams } from './open-conversation.ts';

export const getWidgetContract = defineContract({
  id: 'inbox.getWidget',
  method: 'GET',
  path: '/api/v1/widget/{key}',
  summary: 'Read what the widget shows of a shop',
  description:
    'The shop’s name and language, for the head of the chat window, whether somebody is there, and when somebody is back.',
  access: { kind: 'public', reason: 'It is what the shop’s website shows to everybody.' },
  params: widgetParams,
  status: 200,
  response: z.object({
    name: z.string(),
    language: localeSchema,
    assistant: assistantStateSchema,
    presence: presenceSchema,
  }),
  errors: [inboxErrors.organisationSuspended, inboxErrors.channelNotFound],
  crossOrigin: true,
  examples: [
    {
      name: 'A shop',
      params: { key: inboxExamples.channel.key },
      response: {
        name: 'Quai des Initiales',
        language: 'fr',
        assistant: 'on',
        presence: { open: true, backAt: null },
      },
    },
  ],
});
