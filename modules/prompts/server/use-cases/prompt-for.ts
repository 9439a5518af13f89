import type { Scope } from '#kernel/scope';
import type { Prompt } from '../define-prompt.ts';
import { newestVersion } from '../repo/prompt-version.repo.ts';

/** A prompt's text in force: the organisation's newest version, or the one that the program brings, which is version 0. */
export async function promptFor(
  scope: Scope,
  prompt: Prompt,
): Promise<{ readonly text: string; readonly version: number }> {
  const row = await newestVersion(scope, prompt.name);
  return row === undefined || row.text === null
    ? { text: prompt.text, version: 0 }
    : { text: row.text, version: row.version };
}
