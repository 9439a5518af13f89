import * as z from 'zod';
import { defineJob, idSchema } from '#kernel/contract';

/** Wakes a worker for a mail of an organisation that waits to leave. */
export const deliverMailJob = defineJob({ name: 'mail.deliver_mail', input: z.object({ mailId: idSchema }) });
