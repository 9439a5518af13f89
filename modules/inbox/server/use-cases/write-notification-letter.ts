import { publicUrlOf } from '#kernel/config';
import type { Scope } from '#kernel/scope';
import { type MailableMember, organisationProfile } from '#modules/accounts';
import { mailDomainOf, renderLetter, sendMail } from '#modules/mail';
import type { MailedRow } from '../repo/mailed-notification.repo.ts';

/** Lines of one digest; what more there is, is a number. */
const mostLines = 40;

/**
 * Writes one mail about these notifications, in its reader's language. It says who and what, as the bell does, and none
 * of the words that a visitor wrote; what it is about names it, so that it is never written twice.
 */
export async function writeNotificationLetter(
  scope: Scope,
  member: MailableMember,
  rows: readonly MailedRow[],
  purpose: 'inbox.notification' | 'inbox.digest',
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { services } = scope;
  const shop = await organisationProfile(scope);
  const words = (key: string, vars: object = {}) =>
    services.i18n.t(member.locale, key, { shop: shop.name, ...vars });
  const lines = rows.map((row) =>
    words(`inbox.notification.${row.kind}`, { name: row.contact_name, count: row.count }),
  );
  const single = purpose === 'inbox.notification';
  const count = rows.length;
  const subject = single
    ? words('inbox.digest.single', { line: lines[0] })
    : words('inbox.digest.subject', { count });
  const more = count > mostLines ? [words('inbox.digest.more', { count: count - mostLines })] : [];
  const url = (path: string) => new URL(path, publicUrlOf(services.config)).href;
  const letter = renderLetter(services, {
    locale: member.locale,
    subject,
    paragraphs: single
      ? [words('inbox.digest.waits')]
      : [words('inbox.digest.since'), ...lines.slice(0, mostLines), ...more],
    action: single
      ? { label: words('inbox.digest.open_conversation'), url: url(`/inbox/${first.conversation_id}`) }
      : { label: words('inbox.digest.open'), url: url('/inbox') },
    closing: [words('inbox.digest.change', { url: url('/settings/notifications') })],
  });
  await sendMail(scope, {
    to: { address: member.email, name: member.fullName },
    from: { address: `no-reply@${mailDomainOf(services)}`, name: shop.name },
    subject,
    ...letter,
    purpose,
    ref: first.id,
    automatic: true,
  });
}
