import type { Page } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { ArticleQuery, ArticleSummary } from '../../contract/index.ts';
import { selectArticles } from '../repo/article-list.repo.ts';
import { toSummary } from '../views/article-view.ts';

export async function listArticles(scope: Scope, query: ArticleQuery): Promise<Page<ArticleSummary>> {
  const rows = await selectArticles(scope, query);
  return toPage(rows, query.limit, (row) => ({ at: row.created_at.toISOString(), id: row.id }), toSummary);
}
