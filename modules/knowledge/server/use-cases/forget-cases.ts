import type { Scope } from '#kernel/scope';
import { deleteCasesOf } from '../repo/case.repo.ts';

/** Takes back what was kept of decisions whose mark is taken back, or of conversations that are erased. */
export async function forgetCases(
  scope: Scope,
  of: { readonly decisionId: string } | { readonly conversationId: string },
): Promise<void> {
  if ('decisionId' in of) await deleteCasesOf(scope, 'decision_id', [of.decisionId]);
  else await deleteCasesOf(scope, 'conversation_id', [of.conversationId]);
}
