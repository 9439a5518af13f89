import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import type { Article } from '../../contract/index.ts';
import { toArticle } from '../views/article-view.ts';
import { announceArticle } from './announce-article.ts';
import { type ArticleContent, storeArticle } from './store-article.ts';

export async function createArticle(scope: Scope, content: ArticleContent): Promise<Article> {
  const row = await storeArticle(scope, newId(), undefined, content);
  announceArticle(scope, row, false);
  return toArticle(row);
}
