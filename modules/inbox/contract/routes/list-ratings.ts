import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { conversationRatingSchema } from '../surveys.ts';

export const listRatingsContract = defineContract({
  id: 'inbox.listRatings',
  method: 'GET',
  path: '/api/v1/conversations/{id}/ratings',
  summary: 'List how a conversation was rated',
  description: 'The visitor’s latest twenty answers, one for each resolution, the latest first.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  status: 200,
  response: z.object({ items: z.array(conversationRatingSchema) }),
  errors: [inboxErrors.conversationNotFound],
  examples: [
    {
      name: 'One rating',
      params: { id: inboxExamples.ids.conversation },
      response: { items: [inboxExamples.rating] },
    },
  ],
});
