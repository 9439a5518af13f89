import type { Scope } from '#kernel/scope';
import { articleTexts } from '#modules/knowledge';
import type { Decision } from '../../contract/index.ts';
import { decisionPartSchema } from '../../contract/index.ts';
import type { DecisionRow } from '../repo/decision.repo.ts';

/** Decisions as the "why" panel shows them; each quote is looked for in its article as it stands now. */
export async function toDecisions(
  scope: Scope,
  rows: readonly DecisionRow[],
  locale: string,
): Promise<Decision[]> {
  const articleIds = [...new Set(rows.flatMap((row) => row.evidence.map((one) => one.articleId)))];
  const articles = await articleTexts(scope, articleIds);
  return rows.map((row) => ({
    id: row.id,
    conversationId: row.conversation_id,
    messageId: row.message_id,
    replyId: row.reply_id,
    action: row.action as Decision['action'],
    rule: row.rule,
    reason: ruleWords(scope, locale, row.rule),
    understanding: row.understanding,
    evidence: row.evidence.map(({ articleId, title, quote, version }) => ({
      articleId,
      title,
      quote,
      version,
      current: articles.get(articleId)?.body.includes(quote) ?? false,
    })),
    parts: decisionPartSchema.array().parse(row.parts),
    confidence: row.confidence,
    engine: row.engine,
    durationMs: row.duration_ms,
    costMillicredits: Number(row.cost_millicredits),
    draft: row.draft,
    mark: row.mark,
    createdAt: row.created_at.toISOString(),
  }));
}

/** The inbox's own rules have words here, an engine's in `ai`; an engine may bring a rule that has none yet. */
function ruleWords(scope: Scope, locale: string, rule: string): string {
  const { i18n } = scope.services;
  const known = [`inbox.rule.${rule}`, `ai.rule.${rule}`].find((key) => i18n.has(key));
  return i18n.t(locale, known ?? 'inbox.rule.other', { rule });
}
