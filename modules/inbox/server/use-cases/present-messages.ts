import type { Scope } from '#kernel/scope';
import type { Message } from '../../contract/index.ts';
import { selectFileTexts } from '../repo/file-text.repo.ts';
import type { MessageRow } from '../repo/message.repo.ts';
import { selectMessageMails } from '../repo/message-mail.repo.ts';
import { toFileText } from '../views/file-text-view.ts';
import { toMail, toMessages } from '../views/message-view.ts';

/** Messages as members see them, with what they have as mails, and what is said in their files. */
export async function presentMessages(scope: Scope, rows: readonly MessageRow[]): Promise<Message[]> {
  const mails = await selectMessageMails(
    scope,
    rows.map(({ id }) => id),
  );
  const byMessage = new Map(mails.map((mail) => [mail.message_id, toMail(mail)]));
  const messages = await toMessages(scope, rows);
  const withFiles = messages.filter(({ files }) => files.some(({ content }) => content !== null));
  const texts = await selectFileTexts(
    scope,
    withFiles.map(({ id }) => id),
  );
  const byFile = new Map(texts.map((text) => [`${text.message_id} ${text.file_id}`, toFileText(text)]));
  return messages.map((message) => ({
    ...message,
    files: message.files.map((file) => ({
      ...file,
      content: byFile.get(`${message.id} ${file.id}`) ?? file.content,
    })),
    mail: byMessage.get(message.id) ?? null,
  }));
}
