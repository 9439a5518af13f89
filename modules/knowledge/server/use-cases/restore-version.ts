import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Article, knowledgeErrors } from '../../contract/index.ts';
import { lockArticle } from '../repo/article.repo.ts';
import { versionOf } from '../repo/article-version.repo.ts';
import { toArticle } from '../views/article-view.ts';
import { announceArticle } from './announce-article.ts';
import { storeArticle } from './store-article.ts';

/** Adds a version that says what an earlier one said. */
export async function restoreVersion(scope: Scope, articleId: string, version: number): Promise<Article> {
  const before = (await lockArticle(scope, articleId)) ?? fail(knowledgeErrors.articleNotFound);
  const { title, body, language } =
    (await versionOf(scope, articleId, version)) ?? fail(knowledgeErrors.versionNotFound);
  const content = { title, body, language, status: before.status };
  const row = await storeArticle(scope, articleId, before, content, version);
  announceArticle(scope, row, before.status === 'published');
  return toArticle(row);
}
