import * as z from 'zod';
import { idSchema, instantSchema, pageQuery } from '#kernel/contract';
import { deviceSchema, roleSchema, securityEventKinds } from './entities.ts';

const personSchema = z.object({ id: idSchema, name: z.string() });

/** Something that was done in an organisation. */
export const historyEventSchema = z.object({
  id: idSchema,
  kind: z.enum(securityEventKinds),
  at: instantSchema,
  /** Who did it; null for whoever looks after the installation. */
  actor: personSchema.nullable(),
  /** Whom it touched, where that is somebody else. */
  person: personSchema.nullable(),
  /** The role that was given. */
  role: roleSchema.nullable(),
  ip: z.string(),
  device: deviceSchema,
});
export type HistoryEvent = z.infer<typeof historyEventSchema>;

const maxSearchLength = 200;

export const historyFilters = z.object({
  /** Part of somebody's name, of an IP address, or of what it is called in the reader's language. */
  search: z.string().trim().max(maxSearchLength).optional(),
  /** Who did it, or whom it touched. */
  person: idSchema.optional(),
  kind: z.enum(securityEventKinds).optional(),
  /** The first and the last day, as they are in the organisation's time zone. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type HistoryFilters = z.output<typeof historyFilters>;

export const historyQuery = pageQuery.extend(historyFilters.shape);
export type HistoryQuery = z.output<typeof historyQuery>;
