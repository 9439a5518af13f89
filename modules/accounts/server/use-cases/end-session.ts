import { jobPrincipal, type SystemScope } from '#kernel/scope';
import type { SecurityEventKind } from '../../contract/index.ts';
import { endSessionRow } from '../repo/session.repo.ts';
import { sessionMemoryOf } from '../sessions/session-memory.ts';
import type { Visit } from '../visit.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Ends a session for good: its tokens are refused within a second, its sockets close. Twice is once. */
export async function endSession(
  system: SystemScope,
  sessionId: string,
  why: SecurityEventKind,
  visit: Visit,
): Promise<void> {
  const ended = await endSessionRow(system, sessionId);
  if (!ended) return;
  const about = { userId: ended.user_id, organisationId: ended.organisation_id, sessionId };
  await recordSecurityEvent(system, why, about, visit);
  system.afterCommit(() => sessionMemoryOf(system.services).forget(sessionId));
  await system.enter(jobPrincipal(ended.organisation_id, 'a session ended'), async (scope) => {
    scope.signal({ stream: 'sessions', frame: { type: 'session_ended', sessionId } });
  });
}
