import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type PromptView, promptsErrors } from '../../contract/index.ts';
import { promptNamed } from '../register-prompts.ts';
import { findVersion } from '../repo/prompt-version.repo.ts';
import { addVersion } from './add-version.ts';
import { getPrompt } from './get-prompt.ts';

/** @throws `prompts.not_found`, `prompts.version_not_found`, and as `addVersion` */
export async function restorePrompt(
  scope: Scope,
  name: string,
  { version, madeFrom }: { readonly version: number; readonly madeFrom: number },
  locale: string,
): Promise<PromptView> {
  const prompt = promptNamed(scope.services, name);
  const text = version === 0 ? null : (await foundVersion(scope, name, version)).text;
  await addVersion(scope, prompt, { text, restoredFrom: version, madeFrom });
  return getPrompt(scope, name, locale);
}

const foundVersion = async (scope: Scope, name: string, version: number) =>
  (await findVersion(scope, name, version)) ?? fail(promptsErrors.versionNotFound, { version });
