import * as z from 'zod';
import { defineJob, idSchema } from '#kernel/contract';

/** Wakes a worker for the oldest mail of a mailbox that nobody has read yet. */
export const readMailJob = defineJob({
  name: 'channels.read_mail',
  input: z.object({ channelId: idSchema }),
});
