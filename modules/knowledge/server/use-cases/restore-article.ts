import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { noteInHistory } from '#modules/accounts';
import { type Article, knowledgeErrors } from '../../contract/index.ts';
import { archivePeriodMs } from '../corpus/archive-period.ts';
import { lockArchivedArticle, updateArticle } from '../repo/article.repo.ts';
import { toArticle } from '../views/article-view.ts';
import { announceArticle } from './announce-article.ts';
import { indexArticle } from './index-article.ts';

/** Brings an archived article back as it was. */
export async function restoreArticle(scope: Scope, id: string): Promise<Article> {
  const archivedAfter = new Date(scope.now().getTime() - archivePeriodMs);
  const archived = await lockArchivedArticle(scope, id, archivedAfter);
  if (!archived) return fail(knowledgeErrors.articleNotFound);
  const row = await indexArticle(scope, await updateArticle(scope, id, { deleted_at: null }));
  await noteInHistory(scope, 'article_restored');
  announceArticle(scope, row, false);
  return toArticle(row);
}
