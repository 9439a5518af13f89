import type { Scope } from '#kernel/scope';
import { countAutomatic } from '../repo/mail-link.repo.ts';

const hourMs = 60 * 60 * 1000;
/** A person asks no faster; two machines that answer each other without saying what they are do. */
const limits = [
  { withinMs: hourMs, answers: 8 },
  { withinMs: 24 * hourMs, answers: 25 },
] as const;

/** Whether somebody has had so many automatic answers that a person should look at it: loops end here. */
export async function answersEnough(scope: Scope, correspondent: string): Promise<boolean> {
  for (const { withinMs, answers } of limits) {
    const since = new Date(scope.now().getTime() - withinMs);
    if ((await countAutomatic(scope, correspondent.toLowerCase(), since)) >= answers) return true;
  }
  return false;
}
