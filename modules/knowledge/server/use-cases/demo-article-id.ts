import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { knowledgeErrors } from '../../contract/index.ts';
import { demoIdOf } from '../demo/demo-id-of.ts';
import { articleExists } from '../repo/article.repo.ts';

/** The id of the demo article with a key, in the demo organisation; not found in any other. */
export async function demoArticleId(scope: Scope, key: string): Promise<string> {
  const id = demoIdOf(key);
  return (await articleExists(scope, id)) ? id : fail(knowledgeErrors.articleNotFound);
}
