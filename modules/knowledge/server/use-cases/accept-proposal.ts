import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { noteInHistory } from '#modules/accounts';
import { knowledgeEvents } from '../../contract/index.ts';
import { lockArticle, updateArticle } from '../repo/article.repo.ts';
import { type ProposalRow, updateProposalRow } from '../repo/proposal.repo.ts';
import { announceArticle } from './announce-article.ts';
import { indexArticle } from './index-article.ts';
import { storeArticle } from './store-article.ts';

/**
 * Does what a proposal proposes: a new article, published; a new version of one; or one archived. An article that is gone
 * meanwhile is written anew, for somebody wants it.
 * @returns the article's id, or null when nothing was left to archive
 */
export async function acceptProposal(
  scope: Scope,
  proposal: ProposalRow,
  sourceId: string,
): Promise<string | null> {
  const articleId =
    proposal.kind === 'gone' ? await archive(scope, proposal) : await publish(scope, proposal, sourceId);
  const { principal } = scope;
  await updateProposalRow(scope, proposal.id, {
    status: 'accepted',
    article_id: articleId ?? proposal.article_id,
    settled_at: scope.now(),
    settled_by: principal.kind === 'member' ? principal.userId : null,
  });
  return articleId;
}

async function publish(scope: Scope, proposal: ProposalRow, sourceId: string): Promise<string> {
  const before = proposal.article_id ? await lockArticle(scope, proposal.article_id) : undefined;
  const { title, body, language } = proposal;
  // A draft that a member keeps back stays one.
  const status = before?.status ?? 'published';
  const row = await storeArticle(scope, before?.id ?? newId(), before, { title, body, language, status });
  const sourced = await updateArticle(scope, row.id, {
    source_id: sourceId,
    source_key: proposal.source_key,
    source_place: proposal.place,
    source_version: row.version,
  });
  announceArticle(scope, sourced, before?.status === 'published');
  return row.id;
}

async function archive(scope: Scope, { article_id: id }: ProposalRow): Promise<string | null> {
  if (id === null || !(await lockArticle(scope, id))) return null;
  await indexArticle(scope, await updateArticle(scope, id, { deleted_at: scope.now() }));
  await noteInHistory(scope, 'article_archived');
  scope.emit(knowledgeEvents.articleArchived, { articleId: id });
  return id;
}
