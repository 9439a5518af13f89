import type { Scope } from '#kernel/scope';
import type { Message } from '../../contract/index.ts';
import type { MessageRow } from '../repo/message.repo.ts';
import { selectMessageMails } from '../repo/message-mail.repo.ts';
import { toMail, toMessages } from '../views/message-view.ts';

/** Messages as members see them, with what they have as mails. */
export async function presentMessages(scope: Scope, rows: readonly MessageRow[]): Promise<Message[]> {
  const mails = await selectMessageMails(
    scope,
    rows.map(({ id }) => id),
  );
  const byMessage = new Map(mails.map((mail) => [mail.message_id, toMail(mail)]));
  return (await toMessages(scope, rows)).map((message) => ({
    ...message,
    mail: byMessage.get(message.id) ?? null,
  }));
}
