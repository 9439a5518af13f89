import * as z from 'zod';
import { defineContract, idSchema } from '#kernel/contract';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { maxSavedViews } from '../saved-views.ts';

export const orderSavedViewsContract = defineContract({
  id: 'inbox.orderSavedViews',
  method: 'PUT',
  path: '/api/v1/inbox-view-order',
  summary: 'Order the saved views',
  description:
    'Each member has an order of their own. Views that are not named come behind, the oldest first; ids of other views are passed over.',
  access: { kind: 'member', permission: inboxPermissions.read },
  body: z.strictObject({ ids: z.array(idSchema).max(2 * maxSavedViews) }),
  status: 204,
  errors: [],
  examples: [{ name: 'One first', body: { ids: [inboxExamples.ids.savedView] } }],
});
