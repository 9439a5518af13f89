import type { Scope } from '#kernel/scope';
import { splitPassages } from '../passages/split-passages.ts';
import { type ArticleRow, updateArticle } from '../repo/article.repo.ts';
import { moveCorpus } from '../repo/corpus.repo.ts';
import { deletePassages, insertPassages } from '../repo/passage.repo.ts';

/** Makes the passages what the article says, in its own transaction: it is found and answered from with the commit. */
export async function indexArticle(scope: Scope, article: ArticleRow): Promise<ArticleRow> {
  const before = article.passage_count;
  const published = article.status === 'published' && article.deleted_at === null;
  // A draft that stays one is nobody's answer, before and after.
  if (!published && before === 0) return article;
  const passages = published ? splitPassages(article.body) : [];
  if (before > 0) await deletePassages(scope, article.id);
  if (passages.length > 0) await insertPassages(scope, article, passages);
  await moveCorpus(scope, passages.length - before);
  return updateArticle(scope, article.id, { passage_count: passages.length });
}
