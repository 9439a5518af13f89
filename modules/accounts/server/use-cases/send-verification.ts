import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Services, UserPrincipal } from '#kernel/scope';
import { accountsErrors } from '../../contract/index.ts';
import { mailLimits } from '../limits.ts';
import { userById } from '../repo/user.repo.ts';
import { countAttempt } from './count-attempt.ts';
import { writeVerification } from './write-verification.ts';

/** Mails somebody a new link that proves their address. */
export async function sendVerification(services: Services, principal: UserPrincipal): Promise<void> {
  await countAttempt(services, mailLimits.verification, principal.userId);
  await services.scopes.withSystem('own address', async (system) => {
    const user = await userById(system, principal.userId);
    if (!user) return fail(kernelErrors.unauthenticated);
    if (user.email_verified_at) return fail(accountsErrors.alreadyVerified);
    await writeVerification(system, user);
  });
}
