import type { Scope } from '#kernel/scope';
import { effectiveText } from '../assistant/effective-text.ts';
import { selectFileTexts } from '../repo/file-text.repo.ts';
import type { MessageRow } from '../repo/message.repo.ts';

/** Messages whose text is all that they say: what is said and shown in visitors' files too. */
export async function asTyped(scope: Scope, rows: readonly MessageRow[]): Promise<MessageRow[]> {
  const visitors = rows.filter(({ author }) => author === 'visitor').map(({ id }) => id);
  const texts = await selectFileTexts(scope, visitors);
  return rows.map((row) => {
    const ofRow = texts.filter(({ message_id: messageId }) => messageId === row.id);
    return ofRow.length > 0 ? { ...row, text: effectiveText(row.text, ofRow) } : row;
  });
}
