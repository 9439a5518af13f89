import * as z from 'zod';
import { defineSetting } from '#kernel/config';

export const tasksSettings = {
  atOnce: defineSetting({
    name: 'TASKS_AT_ONCE',
    schema: z.coerce.number({ error: 'must be a number' }).int().min(1).max(64).default(2),
    shown: '2',
    description:
      'Tasks (transcriptions, readings, translations ...) that one process works on at the same time.',
  }),
} as const;
