import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { savedViewSchema } from '../saved-views.ts';

export const listSavedViewsContract = defineContract({
  id: 'inbox.listSavedViews',
  method: 'GET',
  path: '/api/v1/inbox-views',
  summary: 'List saved views',
  description:
    'The asking member’s own views and the shared ones, in this member’s order, each with its count.',
  access: { kind: 'member', permission: inboxPermissions.read },
  status: 200,
  response: z.object({ items: z.array(savedViewSchema) }),
  errors: [],
  examples: [{ name: 'One view', response: { items: [inboxExamples.savedView] } }],
});
