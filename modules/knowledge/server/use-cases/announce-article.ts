import type { Scope } from '#kernel/scope';
import { knowledgeEvents } from '../../contract/index.ts';
import type { ArticleRow } from '../repo/article.repo.ts';
import { beginningLength } from '../search/excerpt-of.ts';
import { toSummary } from '../views/article-view.ts';

/** Tells of an article that was written: it is answered from for the first time, or else it changed. */
export function announceArticle(scope: Scope, row: ArticleRow, wasPublished: boolean): void {
  const { articlePublished, articleChanged } = knowledgeEvents;
  scope.emit(row.status === 'published' && !wasPublished ? articlePublished : articleChanged, {
    articleId: row.id,
    article: toSummary({ ...row, beginning: row.body.slice(0, beginningLength) }),
  });
}
