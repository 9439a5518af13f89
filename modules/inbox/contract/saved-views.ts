import * as z from 'zod';
import { idSchema, instantSchema } from '#kernel/contract';
import { conversationFiltersSchema } from './routes/list-conversations.ts';

/** Views that one member sees at most, shared ones included. */
export const maxSavedViews = 50;

/** A list of conversations under a name, for one member or for all. */
export const savedViewSchema = z.object({
  id: idSchema,
  name: z.string(),
  shared: z.boolean(),
  /** Whether the asking member made it. */
  mine: z.boolean(),
  filters: conversationFiltersSchema,
  /** Conversations in it, as the asking member sees them; 100 means "at least as many". */
  count: z.number().int(),
  createdAt: instantSchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;

export const savedViewName = z.string().trim().min(1).max(60);
