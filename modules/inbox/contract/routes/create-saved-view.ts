import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { savedViewName, savedViewSchema } from '../saved-views.ts';
import { conversationFiltersSchema } from './list-conversations.ts';

export const createSavedViewContract = defineContract({
  id: 'inbox.createSavedView',
  method: 'POST',
  path: '/api/v1/inbox-views',
  summary: 'Save a view',
  description:
    'Keeps filters under a name, for the asking member alone or, with the permission `inbox.share_views`, for all members.',
  access: { kind: 'member', permission: inboxPermissions.read },
  body: z.strictObject({
    name: savedViewName,
    shared: z.boolean().default(false),
    filters: conversationFiltersSchema,
  }),
  status: 201,
  response: savedViewSchema,
  errors: [inboxErrors.tooManyViews],
  examples: [
    {
      name: 'Unhappy visitors',
      body: { name: 'Mécontents', filters: { status: 'active', sentiment: 'negative' } },
      response: inboxExamples.savedView,
    },
  ],
});
