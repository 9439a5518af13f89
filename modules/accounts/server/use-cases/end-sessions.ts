import type { SystemScope } from '#kernel/scope';
import { liveSessionIds } from '../repo/session.repo.ts';
import type { Visit } from '../visit.ts';
import { endSession } from './end-session.ts';

/** Signs somebody out on every device. */
export async function endSessions(system: SystemScope, userId: string, visit: Visit): Promise<void> {
  for (const id of await liveSessionIds(system, userId))
    await endSession(system, id, 'session_revoked', visit);
}
