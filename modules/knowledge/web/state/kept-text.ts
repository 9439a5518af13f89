import * as z from 'zod';
import type { ArticleText } from './article-text.ts';

const keptSchema = z.object({
  title: z.string(),
  body: z.string(),
  language: z.string(),
  /** The article's version that was being changed; 0 for a new one. */
  version: z.number().int(),
  at: z.iso.datetime(),
});
/** What stood unsaved in an editor when it was last left. */
export type KeptText = z.infer<typeof keptSchema>;

type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was kept under a key; an unreadable one, or a closed storage, is nothing. */
export function readKept(storage: TextStorage, key: string): KeptText | null {
  try {
    const parsed = keptSchema.safeParse(JSON.parse(storage.getItem(key) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps unsaved text on this device; null forgets it. */
export function keepText(
  storage: TextStorage,
  key: string,
  text: (ArticleText & { readonly version: number }) | null,
): void {
  try {
    if (text === null) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify({ ...text, at: new Date().toISOString() } satisfies KeptText));
  } catch {
    // Closed or full: the words are still in the page.
  }
}
