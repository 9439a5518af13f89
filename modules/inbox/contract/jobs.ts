import * as z from 'zod';
import { defineJob, idSchema } from '#kernel/contract';

/** Wakes a worker for the oldest visitor message of a conversation that awaits understanding and answer. */
export const answerMessageJob = defineJob({
  name: 'inbox.answer_message',
  input: z.object({ conversationId: idSchema }),
});
