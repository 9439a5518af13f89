import { normaliseSubject } from '#kernel/mail-reading';
import type { Scope } from '#kernel/scope';
import { findMessageMail } from '#modules/inbox';
import { insertLink } from '../repo/mail-link.repo.ts';

/**
 * Notes which mail an answer on the website is that followed its visitor by mail, so that an answer to it comes back into
 * the same conversation. Told twice, it is noted once.
 */
export async function linkFollowUp(scope: Scope, messageId: string, headerId: string): Promise<void> {
  const mail = await findMessageMail(scope, messageId);
  if (!mail) return;
  await insertLink(scope, {
    message_id: messageId,
    direction: 'out',
    header_id: headerId,
    reference_ids: [headerId],
    correspondent: mail.correspondent.toLowerCase(),
    answer_to: mail.correspondent,
    answer_to_name: '',
    subject: mail.subject,
    subject_key: normaliseSubject(mail.subject).key,
    fingerprint: null,
    automatic: false,
    created_at: scope.now(),
  });
}
