import { localeSchema } from '#kernel/contract';
import type { ConversationRow } from '../repo/conversation.repo.ts';

/** The language in which a visitor is written to: theirs where the program speaks it, else the shop's. */
export function visitorLanguage(
  { language, language_hint }: Pick<ConversationRow, 'language' | 'language_hint'>,
  shops: string,
): string {
  const known = (one: string | null) => localeSchema.safeParse(one).data;
  return known(language) ?? known(language_hint) ?? shops;
}
