import type { Scope } from '#kernel/scope';
import type { PromptView } from '../../contract/index.ts';
import { promptNamed } from '../register-prompts.ts';
import { addVersion } from './add-version.ts';
import { getPrompt } from './get-prompt.ts';

/** @throws `prompts.not_found`, and as `addVersion` */
export async function savePrompt(
  scope: Scope,
  name: string,
  given: { readonly text: string; readonly madeFrom: number },
  locale: string,
): Promise<PromptView> {
  await addVersion(scope, promptNamed(scope.services, name), { ...given, restoredFrom: null });
  return getPrompt(scope, name, locale);
}
