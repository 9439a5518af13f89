import type { Services } from '#kernel/scope';
import { deleteTokensBefore } from '../repo/refresh-token.repo.ts';
import { deleteSessionsBefore } from '../repo/session.repo.ts';

const keptMs = 30 * 24 * 60 * 60 * 1000;

/** Deletes refresh tokens that have expired, and sessions thirty days after their end. */
export async function purgeSessions(services: Services): Promise<void> {
  await services.scopes.withSystem('sessions of the whole installation grow old', async (system) => {
    const now = system.now();
    await deleteTokensBefore(system, now);
    await deleteSessionsBefore(system, new Date(now.getTime() - keptMs));
  });
}
