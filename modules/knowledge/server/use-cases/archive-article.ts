import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { noteInHistory } from '#modules/accounts';
import { knowledgeErrors, knowledgeEvents } from '../../contract/index.ts';
import { lockArticle, updateArticle } from '../repo/article.repo.ts';
import { indexArticle } from './index-article.ts';

/** Takes an article out of answers, search and lists; its versions stay, and so does the way back. */
export async function archiveArticle(scope: Scope, id: string): Promise<void> {
  if (!(await lockArticle(scope, id))) fail(knowledgeErrors.articleNotFound);
  await indexArticle(scope, await updateArticle(scope, id, { deleted_at: scope.now() }));
  await noteInHistory(scope, 'article_archived');
  scope.emit(knowledgeEvents.articleArchived, { articleId: id });
}
