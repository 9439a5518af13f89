import type { Role } from '#kernel/contract';
import { newId } from '#kernel/ids';
import type { Session as Transaction } from '#kernel/scope';
import type { SecurityEventKind } from '../../contract/index.ts';
import { insertSecurityEvent } from '../repo/security-event.repo.ts';
import type { Visit } from '../visit.ts';

interface SecurityEventFacts {
  /** Whose account it touches. */
  readonly userId?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly sessionId?: string | undefined;
  /** Who did it, where that is somebody else. */
  readonly actorId?: string;
  /** The role that was given. */
  readonly role?: Role;
}

/** Adds a line to the log that nobody can change. It holds ids, an address and a device, never a secret. @returns its id */
export async function recordSecurityEvent(
  transaction: Transaction,
  kind: SecurityEventKind,
  about: SecurityEventFacts,
  visit: Visit,
): Promise<string> {
  const id = newId();
  await insertSecurityEvent(transaction, {
    id,
    kind,
    user_id: about.userId ?? null,
    organisation_id: about.organisationId ?? null,
    session_id: about.sessionId ?? null,
    actor_id: about.actorId ?? null,
    role: about.role ?? null,
    at: transaction.now(),
    ip: visit.ip,
    user_agent: visit.userAgent,
  });
  return id;
}
