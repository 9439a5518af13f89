import type { Session as Transaction } from '#kernel/scope';
import type { AccountLetter } from '#modules/accounts';
import { renderLetter } from '../letters/render-letter.ts';
import { senderAddress } from '../transport.ts';
import { deliverInstallationMail } from './deliver-installation-mail.ts';
import { writeMail } from './write-mail.ts';

/**
 * Sends a letter about somebody's account. No organisation's worker may be asked for it, because there may be no
 * organisation: the process that wrote it sends it after the commit, and whoever sweeps does if that one has died.
 */
export async function sendAccountLetter(transaction: Transaction, letter: AccountLetter): Promise<void> {
  const { services } = transaction;
  const { to, subject, purpose, ref } = letter;
  const { text, html } = renderLetter(services, letter);
  const id = await writeMail(transaction, 'installation', {
    to,
    subject,
    text,
    html,
    purpose,
    ref,
    from: { address: senderAddress(services), name: services.i18n.t(letter.locale, 'mail.letter.sender') },
    automatic: true,
  });
  transaction.afterCommit(() => {
    deliverInstallationMail(services, id).catch((error: unknown) =>
      services.log.warn({ err: error, mailId: id }, 'mail waits for its next turn'),
    );
  });
}
