import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const undoBulkChangeContract = defineContract({
  id: 'inbox.undoBulkChange',
  method: 'POST',
  path: '/api/v1/bulk-changes/{id}/undo',
  summary: 'Undo a change of many conversations',
  description:
    'Gives each conversation back exactly what it had. Those that were changed again meanwhile are left alone and counted as `skipped`. For ten minutes, once, by who made the change.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  status: 200,
  response: z.object({ restored: z.number().int(), skipped: z.number().int() }),
  errors: [inboxErrors.bulkNotFound],
  examples: [
    { name: 'Undo', params: { id: inboxExamples.ids.bulk }, response: { restored: 11, skipped: 1 } },
  ],
});
