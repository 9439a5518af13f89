import * as z from 'zod';
import { defineContract, idParams, idSchema, instantSchema } from '#kernel/contract';
import {
  assistantStateSchema,
  conversationSchema,
  conversationStatusSchema,
  maxTags,
  tagSchema,
} from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const updateConversationContract = defineContract({
  id: 'inbox.updateConversation',
  method: 'PATCH',
  path: '/api/v1/conversations/{id}',
  summary: 'Change a conversation',
  description:
    'Changes status, assignee, tags, how long it sleeps, or whether the assistant answers here. `snoozedUntil` makes the status `snoozed`; any other status ends the sleep. A member’s public message turns the assistant off; `assistant: "on"` releases it.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  body: z.strictObject({
    status: conversationStatusSchema.optional(),
    assigneeId: idSchema.nullable().optional(),
    /** The team whose inbox it is in. */
    teamId: idSchema.nullable().optional(),
    assistant: assistantStateSchema.optional(),
    /** All tags at once. */
    tags: z.array(tagSchema).max(maxTags).optional(),
    /** Tags to add or to take away, whatever others add or take away meanwhile. */
    addTags: z.array(tagSchema).max(maxTags).optional(),
    removeTags: z.array(tagSchema).max(maxTags).optional(),
    /** Sleeps until then, or until the visitor writes; null wakes it. */
    snoozedUntil: instantSchema.nullable().optional(),
  }),
  status: 200,
  response: conversationSchema,
  errors: [
    inboxErrors.conversationNotFound,
    inboxErrors.assigneeUnknown,
    inboxErrors.teamNotFound,
    inboxErrors.snoozePast,
  ],
  examples: [
    {
      name: 'Resolve',
      params: { id: inboxExamples.ids.conversation },
      body: { status: 'resolved' },
      response: { ...inboxExamples.conversation, status: 'resolved' },
    },
    {
      name: 'Snooze',
      params: { id: inboxExamples.ids.conversation },
      body: { snoozedUntil: '2099-11-23T08:00:00.000Z' },
      response: {
        ...inboxExamples.conversation,
        status: 'snoozed',
        snoozedUntil: '2099-11-23T08:00:00.000Z',
      },
    },
  ],
});
