import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import type { PromptView } from '../../contract/index.ts';
import { promptNamed } from '../register-prompts.ts';
import { newestVersion } from '../repo/prompt-version.repo.ts';
import { viewPrompt } from '../views/prompt-view.ts';

/** @throws `prompts.not_found` */
export async function getPrompt(scope: Scope, name: string, locale: string): Promise<PromptView> {
  const prompt = promptNamed(scope.services, name);
  const row = await newestVersion(scope, name);
  const names = await memberNames(scope, row?.author_id ? [row.author_id] : []);
  return viewPrompt(scope.services, prompt, { row, names, locale });
}
