import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Article, knowledgeErrors } from '../../contract/index.ts';
import { articleById } from '../repo/article.repo.ts';
import { toArticle } from '../views/article-view.ts';

export async function getArticle(scope: Scope, id: string): Promise<Article> {
  const row = await articleById(scope, id);
  return row ? toArticle(row) : fail(knowledgeErrors.articleNotFound);
}
