import type { Scope } from '#kernel/scope';
import { type ArticleText, textsOf } from '../repo/article.repo.ts';

/** The current titles and bodies of articles by id, bodies byte for byte; archived and unknown ones are absent. */
export async function articleTexts(scope: Scope, ids: readonly string[]): Promise<Map<string, ArticleText>> {
  return textsOf(scope, ids);
}
