import * as z from 'zod';

/**
 * How a conversation is followed by mail: not at all, not yet but nobody can answer now (`asks`), a confirmation was sent
 * to the address (`sent`), or its owner has clicked (`confirmed`).
 */
export const followUpSchema = z.object({
  state: z.enum(['none', 'asks', 'sent', 'confirmed']),
  /** As the visitor gave it; null where there is none. */
  address: z.string().nullable(),
});
export type FollowUp = z.infer<typeof followUpSchema>;

/** What a link in a mail proves. */
export const linkTokenBody = z.strictObject({ token: z.string().min(1).max(300) });
