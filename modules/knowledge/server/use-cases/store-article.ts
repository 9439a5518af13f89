import type { Scope } from '#kernel/scope';
import { noteInHistory } from '#modules/accounts';
import type { ArticleStatus } from '../../contract/index.ts';
import { type ArticleRow, insertArticle, updateArticle } from '../repo/article.repo.ts';
import { insertVersion } from '../repo/article-version.repo.ts';
import { indexArticle } from './index-article.ts';

export interface ArticleContent {
  readonly title: string;
  readonly body: string;
  readonly language: string;
  readonly status: ArticleStatus;
}

/**
 * Writes an article's next version: the article, the version, its passages and the corpus' number, in one transaction.
 * @param before the article's row, locked; undefined for a new one
 */
export async function storeArticle(
  scope: Scope,
  id: string,
  before: ArticleRow | undefined,
  { title, body, language, status }: ArticleContent,
  restoredFrom: number | null = null,
): Promise<ArticleRow> {
  const content = { title, body, language, status, version: (before?.version ?? 0) + 1 };
  const now = scope.now();
  const written = before
    ? await updateArticle(scope, id, { ...content, updated_at: now })
    : await insertArticle(scope, { id, ...content, passage_count: 0, created_at: now, updated_at: now });
  await insertVersion(scope, {
    article_id: id,
    ...content,
    author_id: scope.principal.kind === 'member' ? scope.principal.userId : null,
    restored_from: restoredFrom,
    created_at: now,
  });
  await noteInHistory(scope, before ? 'article_changed' : 'article_created');
  return indexArticle(scope, written);
}
