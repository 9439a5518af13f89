import type { Scope } from '#kernel/scope';
import type { SecurityEventKind } from '../../contract/index.ts';
import { liveSessionOf } from '../repo/session.repo.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/**
 * Adds to the history of the organisation what a member does now, from where they signed in. It is about no account, so
 * it stands in nobody's own history; what no member does is not kept.
 */
export async function noteInHistory(scope: Scope, kind: SecurityEventKind): Promise<void> {
  const { principal, orgId: organisationId } = scope;
  if (principal.kind !== 'member') return;
  const { userId: actorId, sessionId } = principal;
  const session = await liveSessionOf(scope, actorId, sessionId);
  const visit = { ip: session?.ip ?? '', userAgent: session?.user_agent ?? '' };
  await recordSecurityEvent(scope, kind, { actorId, sessionId, organisationId }, visit);
}
