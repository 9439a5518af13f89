import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import { articleTexts } from '#modules/knowledge';
import { inboxErrors, type ReplyDraft } from '../../contract/index.ts';
import { findDraft } from '../repo/draft.repo.ts';

/** A draft with its quotes as they stand now. */
export async function getDraft(scope: Scope, id: string): Promise<ReplyDraft> {
  const row = await findDraft(scope, id);
  if (!row) return fail(inboxErrors.draftNotFound);
  const articles = await articleTexts(scope, [...new Set(row.evidence.map((one) => one.articleId))]);
  const { settled_by: by } = row;
  return {
    id: row.id,
    kind: row.kind,
    conversationId: row.conversation_id,
    messageId: row.message_id,
    taskId: row.task_id,
    engine: row.engine,
    text: row.text,
    language: row.language,
    evidence: row.evidence.map(({ articleId, title, quote }) => ({
      articleId,
      title,
      quote,
      current: articles.get(articleId)?.body.includes(quote) ?? false,
    })),
    state: row.state,
    settledBy: by === null ? null : { id: by, name: (await memberNames(scope, [by])).get(by) ?? '' },
    createdAt: row.created_at.toISOString(),
  };
}
