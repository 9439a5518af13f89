import type { Scope } from '#kernel/scope';
import { forgetCases, keepCase } from '#modules/knowledge';
import { decisionPartSchema } from '../../contract/index.ts';
import type { DecisionRow } from '../repo/decision.repo.ts';

/**
 * Makes a marked decision a case that is asked again before knowledge changes: what was right shall stay so; what was
 * answered wrongly shall go to a person, until a member says which article answers it; what was handed over wrongly shall
 * be answered. A mark that is taken back takes its case along.
 */
export async function keepMarkedAnswer(scope: Scope, row: DecisionRow): Promise<void> {
  const answered = row.action === 'answered' || row.action === 'partly_answered';
  if (row.mark === null || !(answered || row.action === 'handed_over')) {
    return forgetCases(scope, { decisionId: row.id });
  }
  const questions = decisionPartSchema
    .array()
    .parse(row.parts)
    .filter(({ kind }) => kind === 'question');
  const [proof] = row.evidence;
  const staysSo = row.mark === 'right';
  await keepCase(scope, {
    question: questions.map(({ text }) => text).join('\n'),
    language: row.understanding.language,
    expects: answered === staysSo ? 'answered' : 'handed_over',
    articleId: staysSo ? (proof?.articleId ?? null) : null,
    quote: staysSo ? (proof?.quote ?? null) : null,
    decisionId: row.id,
    conversationId: row.conversation_id,
  });
}
