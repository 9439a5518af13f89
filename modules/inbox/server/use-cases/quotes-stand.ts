import type { Scope } from '#kernel/scope';
import type { Evidence } from '#modules/ai/contract';
import { articleTexts } from '#modules/knowledge';

/** Whether every quote is, byte for byte, a part of its article as it stands now. */
export async function quotesStand(scope: Scope, evidence: readonly Evidence[]): Promise<boolean> {
  if (evidence.length === 0) return true;
  const articles = await articleTexts(scope, [...new Set(evidence.map((one) => one.articleId))]);
  return evidence.every(({ articleId, quote }) => articles.get(articleId)?.body.includes(quote) ?? false);
}
