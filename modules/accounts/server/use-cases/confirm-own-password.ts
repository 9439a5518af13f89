import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { accountsErrors } from '../../contract/index.ts';
import { mailLimits } from '../limits.ts';
import { passwordMatches } from '../passwords/hash-password.ts';
import type { UserRow } from '../repo/tables.ts';
import { userById } from '../repo/user.repo.ts';
import { countAttempt } from './count-attempt.ts';

/** Asks somebody who is signed in for their password again; guesses are counted by account. */
export async function confirmOwnPassword(
  services: Services,
  userId: string,
  password: string,
): Promise<UserRow> {
  const takeBack = await countAttempt(services, mailLimits.ownPassword, userId);
  const user = await services.scopes.withSystem('own password', (system) => userById(system, userId));
  if (!user) return fail(kernelErrors.unauthenticated);
  if (!(await passwordMatches(password, user.password_hash))) return fail(accountsErrors.wrongPassword);
  await takeBack();
  return user;
}
