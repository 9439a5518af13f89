import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import type { PromptSummary } from '../../contract/index.ts';
import { knownPrompts } from '../register-prompts.ts';
import { newestVersions } from '../repo/prompt-version.repo.ts';
import { viewSummary } from '../views/prompt-view.ts';

/** In the order in which the modules brought them. */
export async function listPrompts(scope: Scope, locale: string): Promise<{ items: PromptSummary[] }> {
  const rows = new Map((await newestVersions(scope)).map((row) => [row.name, row]));
  const names = await memberNames(scope, [
    ...new Set([...rows.values()].flatMap((row) => row.author_id ?? [])),
  ]);
  return {
    items: knownPrompts(scope.services).map((prompt) =>
      viewSummary(scope.services, prompt, { row: rows.get(prompt.name), names, locale }),
    ),
  };
}
