import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import { type ArticleVersion, knowledgeErrors } from '../../contract/index.ts';
import { articleById } from '../repo/article.repo.ts';
import { versionOf } from '../repo/article-version.repo.ts';
import { toVersionSummary } from '../views/version-view.ts';

export async function getVersion(scope: Scope, articleId: string, version: number): Promise<ArticleVersion> {
  if (!(await articleById(scope, articleId))) fail(knowledgeErrors.articleNotFound);
  const row = (await versionOf(scope, articleId, version)) ?? fail(knowledgeErrors.versionNotFound);
  const names = await memberNames(scope, row.author_id === null ? [] : [row.author_id]);
  return { ...toVersionSummary(row, names), body: row.body };
}
