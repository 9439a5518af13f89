import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Article, knowledgeErrors } from '../../contract/index.ts';
import { lockArticle } from '../repo/article.repo.ts';
import { toArticle } from '../views/article-view.ts';
import { announceArticle } from './announce-article.ts';
import { type ArticleContent, storeArticle } from './store-article.ts';

export interface ArticleChanges extends Partial<ArticleContent> {
  /** The version that the caller saw; another one is a conflict. */
  readonly version?: number;
}

export async function updateArticle(
  scope: Scope,
  id: string,
  { version, ...changes }: ArticleChanges,
): Promise<Article> {
  const before = (await lockArticle(scope, id)) ?? fail(knowledgeErrors.articleNotFound);
  if (version !== undefined && version !== before.version) {
    fail(knowledgeErrors.versionConflict, { version: before.version });
  }
  const after = {
    title: changes.title ?? before.title,
    body: changes.body ?? before.body,
    language: changes.language ?? before.language,
    status: changes.status ?? before.status,
  };
  const same =
    after.title === before.title &&
    after.body === before.body &&
    after.language === before.language &&
    after.status === before.status;
  if (same) return toArticle(before);
  const row = await storeArticle(scope, id, before, after);
  announceArticle(scope, row, before.status === 'published');
  return toArticle(row);
}
