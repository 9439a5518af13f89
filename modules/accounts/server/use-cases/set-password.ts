import type { SystemScope } from '#kernel/scope';
import { sendLetter } from '../mailer/send-letter.ts';
import { dropAccountTokens } from '../repo/account-token.repo.ts';
import { liveSessionIds } from '../repo/session.repo.ts';
import type { UserRow } from '../repo/tables.ts';
import { updateUser } from '../repo/user.repo.ts';
import type { Visit } from '../visit.ts';
import { endSession } from './end-session.ts';
import { recordSecurityEvent } from './record-security-event.ts';

interface NewPassword {
  readonly passwordHash: string;
  readonly why: 'password_changed' | 'password_reset';
  /** The session that stays, where one asked. */
  readonly keepSessionId?: string;
}

/**
 * Replaces a password: other sessions end, links that were mailed before open nothing, and the owner is told, who may
 * not be the one who did it.
 */
export async function setPassword(
  system: SystemScope,
  user: UserRow,
  { passwordHash, why, keepSessionId }: NewPassword,
  visit: Visit,
): Promise<void> {
  const { id: userId, email, full_name: name, locale } = user;
  await updateUser(system, userId, { password_hash: passwordHash });
  await dropAccountTokens(system, userId, ['reset_password', 'change_email']);
  const ref = await recordSecurityEvent(system, why, { userId, sessionId: keepSessionId }, visit);
  const link = { path: '/forgot-password' };
  await sendLetter(system, 'password_changed', { email, name, locale }, { ref, link });
  for (const sessionId of await liveSessionIds(system, userId)) {
    if (sessionId !== keepSessionId) await endSession(system, sessionId, 'session_revoked', visit);
  }
}
