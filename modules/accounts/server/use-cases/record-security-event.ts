import { newId } from '#kernel/ids';
import type { Session as Transaction } from '#kernel/scope';
import type { SecurityEventKind } from '../../contract/index.ts';
import { insertSecurityEvent } from '../repo/security-event.repo.ts';
import type { Visit } from '../visit.ts';

/** Adds a line to the log that nobody can change. It holds ids, an address and a device, never a secret. @returns its id */
export async function recordSecurityEvent(
  transaction: Transaction,
  kind: SecurityEventKind,
  about: { userId?: string; organisationId?: string; sessionId?: string },
  visit: Visit,
): Promise<string> {
  const id = newId();
  await insertSecurityEvent(transaction, {
    id,
    kind,
    user_id: about.userId ?? null,
    organisation_id: about.organisationId ?? null,
    session_id: about.sessionId ?? null,
    at: transaction.now(),
    ip: visit.ip,
    user_agent: visit.userAgent,
  });
  return id;
}
