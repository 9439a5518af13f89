import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { userById } from '../repo/user.repo.ts';
import type { Visit } from '../visit.ts';
import { endSessions } from './end-sessions.ts';

/** For the administrator: signs somebody out everywhere. */
export async function revokeSessions(services: Services, userId: string, visit: Visit): Promise<void> {
  await services.scopes.withSystem('administration: sessions of an account', async (system) => {
    if (!(await userById(system, userId))) fail(kernelErrors.notFound);
    await endSessions(system, userId, visit);
  });
}
