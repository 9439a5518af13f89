import type { Scope } from '#kernel/scope';
import { renameCases } from '../repo/case.repo.ts';
import { renameQuestions } from '../repo/question.repo.ts';

/** What came from one conversation comes from another from now on: the one became part of the other. */
export async function renameConversation(
  scope: Scope,
  conversation: { readonly from: string; readonly to: string },
): Promise<void> {
  await renameQuestions(scope, conversation);
  await renameCases(scope, conversation);
}
