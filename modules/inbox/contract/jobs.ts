import * as z from 'zod';
import { defineJob, idSchema } from '#kernel/contract';

/** Wakes a worker for the oldest visitor message of a conversation that awaits understanding and answer. */
export const answerMessageJob = defineJob({
  name: 'inbox.answer_message',
  input: z.object({ conversationId: idSchema }),
});

/** Counts anew when replies are due, after targets, hours or teams have changed. */
export const recountReplyTargetsJob = defineJob({ name: 'inbox.recount_reply_targets', input: z.object({}) });
