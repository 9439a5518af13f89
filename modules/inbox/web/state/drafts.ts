import * as z from 'zod';

export type ComposerMode = 'public' | 'note';

/** What stands unsent in a composer; each mode keeps its own words. */
const draftSchema = z.object({
  mode: z.enum(['public', 'note']).catch('public'),
  public: z.string().catch(''),
  note: z.string().catch(''),
});
export type Draft = z.infer<typeof draftSchema>;

export const emptyDraft: Draft = { mode: 'public', public: '', note: '' };

type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The draft under a key; an unreadable one, or a closed storage, is an empty draft. */
export function readDraft(storage: DraftStorage, key: string): Draft {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(storage.getItem(key) ?? 'null'));
    return parsed.success ? parsed.data : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

/** Keeps a draft on this device; an empty one leaves nothing behind. */
export function keepDraft(storage: DraftStorage, key: string, draft: Draft): void {
  try {
    if (draft.public.trim() === '' && draft.note.trim() === '') storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(draft));
  } catch {
    // Closed or full: the words are still in the page.
  }
}
