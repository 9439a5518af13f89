import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { noteInHistory } from '#modules/accounts';
import { promptsErrors } from '../../contract/index.ts';
import { checkText } from '../check-text.ts';
import type { Prompt } from '../define-prompt.ts';
import { insertVersion, newestVersion } from '../repo/prompt-version.repo.ts';

interface Added {
  /** Null goes back to what the program brings. */
  readonly text: string | null;
  readonly restoredFrom: number | null;
  /** The version that was in force when its author began. */
  readonly madeFrom: number;
}

/** @throws `prompts.changed_meanwhile`, `prompts.variable_unknown`, `prompts.variable_missing` */
export async function addVersion(
  scope: Scope,
  prompt: Prompt,
  { text, restoredFrom, madeFrom }: Added,
): Promise<void> {
  if (text !== null) checkText(prompt, text);
  const { name } = prompt;
  const newest = (await newestVersion(scope, name))?.version ?? 0;
  if (newest !== madeFrom) fail(promptsErrors.changedMeanwhile, { newest });
  const added = await insertVersion(scope, {
    id: newId(),
    name,
    version: newest + 1,
    text,
    restored_from: restoredFrom,
    author_id: scope.principal.kind === 'member' ? scope.principal.userId : null,
    created_at: scope.now(),
  });
  // Two who saved at the same instant both saw the version before.
  if (!added) fail(promptsErrors.changedMeanwhile, { newest: newest + 1 });
  await noteInHistory(scope, 'prompt_changed');
}
