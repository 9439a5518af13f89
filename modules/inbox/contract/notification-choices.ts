import * as z from 'zod';
import { notificationKindSchema } from './entities.ts';
import { timeZoneSchema } from './working-hours.ts';

export const notificationMails = ['now', 'digest', 'never'] as const;
export const digestRhythms = ['never', 'hourly', 'daily'] as const;

/** What one member wants to be told of one kind of thing. */
const kindChoiceSchema = z.strictObject({
  kind: notificationKindSchema,
  /** Whether the bell shows it. */
  page: z.boolean(),
  /** A mail at once, in the next digest, or none. */
  mail: z.enum(notificationMails),
});

const digestSchema = z.strictObject({
  every: z.enum(digestRhythms),
  /** Of a daily digest, 0 to 23. */
  hour: z.number().int().min(0).max(23),
  /** IANA name; null is the organisation's zone. */
  timeZone: timeZoneSchema.nullable(),
  /** By the organisation's working hours, or Monday to Friday where it has none. */
  workingDaysOnly: z.boolean(),
});

export const notificationChoicesSchema = z.object({
  /** One of each kind that there is. */
  kinds: z.array(kindChoiceSchema),
  digest: digestSchema,
});
export type NotificationChoices = z.infer<typeof notificationChoicesSchema>;

export const notificationChoicesChange = z.strictObject({
  kinds: z
    .array(kindChoiceSchema.partial({ page: true, mail: true }))
    .max(50)
    .refine((kinds) => new Set(kinds.map(({ kind }) => kind)).size === kinds.length, {
      error: 'each kind once',
    })
    .optional(),
  digest: digestSchema.partial().optional(),
});
