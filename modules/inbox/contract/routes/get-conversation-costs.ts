import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

const creditsSchema = z.number().nonnegative().meta({ description: 'Credits, with three decimals at most' });

export const getConversationCostsContract = defineContract({
  id: 'inbox.getConversationCosts',
  method: 'GET',
  path: '/api/v1/conversations/{id}/costs',
  summary: 'Read what a conversation cost',
  description:
    'What the abilities cost that were used in a conversation and in those that were merged into it, the dearest first. What the assistant does by itself costs nothing.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  status: 200,
  response: z.object({
    credits: creditsSchema,
    items: z.array(
      z.object({
        tool: z.string().meta({ description: 'As tasks name it: `translate`, `inbox.reply`' }),
        tasks: z.number().int(),
        credits: creditsSchema,
      }),
    ),
  }),
  errors: [inboxErrors.conversationNotFound],
  examples: [
    {
      name: 'Two translations',
      params: { id: inboxExamples.ids.conversation },
      response: { credits: 2, items: [{ tool: 'translate', tasks: 2, credits: 2 }] },
    },
  ],
});
