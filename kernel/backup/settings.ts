import * as z from 'zod';
import { defineSetting } from '#kernel/config';

export const backupSettings = {
  everyHours: defineSetting({
    name: 'BACKUP_SCHEDULE_HOURS',
    schema: z.coerce.number({ error: 'must be a number of hours' }).int().min(0).max(720).default(0),
    shown: '0: none',
    description:
      'How often a backup is written to backups/ in the data folder, under SECRET_KEY; 0 writes none.',
  }),
  keep: defineSetting({
    name: 'BACKUP_KEEP',
    schema: z.coerce.number({ error: 'must be a number' }).int().min(1).max(1000).default(7),
    shown: '7',
    description: 'How many scheduled backups are kept; the oldest goes when a newer one was read back whole.',
  }),
} as const;
