import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { savedViewName, savedViewSchema } from '../saved-views.ts';
import { conversationFiltersSchema } from './list-conversations.ts';

export const updateSavedViewContract = defineContract({
  id: 'inbox.updateSavedView',
  method: 'PATCH',
  path: '/api/v1/inbox-views/{id}',
  summary: 'Change a saved view',
  description:
    'Renames a view, replaces its filters, or shares it. A shared one is changed by any member who may share; only who made it makes it personal again.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  body: z.strictObject({
    name: savedViewName.optional(),
    shared: z.boolean().optional(),
    filters: conversationFiltersSchema.optional(),
  }),
  status: 200,
  response: savedViewSchema,
  errors: [inboxErrors.viewNotFound],
  examples: [
    {
      name: 'Rename',
      params: { id: inboxExamples.ids.savedView },
      body: { name: 'Mécontents' },
      response: inboxExamples.savedView,
    },
  ],
});
