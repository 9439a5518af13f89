import type { Scope } from '#kernel/scope';
import { previewLength, previewOf } from '../../contract/index.ts';
import { updateConversationRow } from '../repo/conversation.repo.ts';
import { threadsOf } from '../repo/merge.repo.ts';
import { selectMessages } from '../repo/message.repo.ts';
import { presentMessages } from './present-messages.ts';

/** Sets a conversation's last lines to those of the latest public message that is read in it. */
export async function renewLastLines(scope: Scope, id: string): Promise<void> {
  const rows = await selectMessages(scope, {
    threads: await threadsOf(scope, id),
    limit: 1,
    publicOnly: true,
  });
  const [last] = rows ?? [];
  if (!last) return;
  const [message] = await presentMessages(scope, [last]);
  await updateConversationRow(scope, id, {
    last_message_author: last.author,
    last_message_text: message ? previewOf(message).slice(0, previewLength) : last.text,
    last_message_at: last.created_at,
    last_activity_at: last.created_at,
  });
}
