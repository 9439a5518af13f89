import * as z from 'zod';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** One stretch of a weekday; the end of a day is 24:00. */
const stretchSchema = z
  .strictObject({
    /** 1 is Monday, 7 is Sunday (ISO 8601). */
    day: z.number().int().min(1).max(7),
    from: clock,
    to: z.union([clock, z.literal('24:00')]),
  })
  .refine(({ from, to }) => from < to, { error: 'ends before it begins' });

const zoneExists = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** IANA name, `Europe/Paris`. */
export const timeZoneSchema = z.string().max(64).refine(zoneExists, { error: 'unknown zone' });

export const workingHoursSchema = z.strictObject({
  /** While it is false somebody is always there. */
  enabled: z.boolean(),
  timeZone: timeZoneSchema,
  weekly: z.array(stretchSchema).max(28),
  /** Days of the organisation's zone on which nobody is there. */
  closed: z.array(z.strictObject({ date: z.iso.date(), name: z.string().trim().max(60) })).max(100),
  /** What is said while closed instead of the usual words; when somebody is back is added to it. */
  awayText: z.strictObject({
    fr: z.string().trim().max(500).nullable(),
    en: z.string().trim().max(500).nullable(),
  }),
});
export type WorkingHours = z.infer<typeof workingHoursSchema>;

/** Whether somebody is there now, and when somebody is back; null where that is not known, or somebody is there. */
export const presenceSchema = z.object({ open: z.boolean(), backAt: z.iso.datetime().nullable() });
