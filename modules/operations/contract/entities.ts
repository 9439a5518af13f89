import * as z from 'zod';
import { idSchema, instantSchema } from '#kernel/contract';
import { logLevels } from './log-levels.ts';

export const healthStatusSchema = z.enum(['pass', 'warn', 'fail']);
export type HealthStatus = z.infer<typeof healthStatusSchema>;

/** One thing that was looked at, in the reader's language. */
export const healthLineSchema = z.object({
  check: z.string(),
  code: z.string(),
  status: healthStatusSchema,
  title: z.string(),
  message: z.string(),
});
export type HealthLine = z.infer<typeof healthLineSchema>;

export const healthSchema = z.object({
  status: healthStatusSchema,
  version: z.string(),
  checks: z.array(healthLineSchema),
});

export const logLevelSchema = z.enum(logLevels);

/** What an administrator turns while the installation runs. */
export const switchesSchema = z.object({
  /** Whether mails leave and other servers are called; off after a restore. */
  outgoing: z.boolean(),
  /** Null where `LOG_LEVEL` counts. */
  logLevel: logLevelSchema.nullable(),
});

export const queueCountsSchema = z.object({
  waiting: z.int(),
  delayed: z.int(),
  active: z.int(),
  failed: z.int(),
});

/** A job that has used all its attempts. Of its payload only the shape is shown: names, numbers and ids, no text. */
export const failedJobSchema = z.object({
  id: z.string(),
  name: z.string(),
  attempts: z.int(),
  failedAt: instantSchema,
  reason: z.string(),
  organisationId: idSchema.nullable(),
  payload: z.json(),
});
export type FailedJobView = z.infer<typeof failedJobSchema>;
