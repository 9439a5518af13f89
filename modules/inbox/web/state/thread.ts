import type { Message } from '../../contract/index.ts';
import type { OutboxEntry } from './outbox.ts';

/** One line of a conversation: a new day, a message, or one of ours that the server has not acknowledged yet. */
export type ThreadRow =
  | { kind: 'day'; key: string; at: string }
  /** `follows`: the same author as above, minutes apart, so that the head is not repeated. */
  | { kind: 'message'; key: string; message: Message; follows: boolean }
  | { kind: 'unsent'; key: string; entry: OutboxEntry };

const togetherMs = 5 * 60_000;

/**
 * The conversation as it is read, oldest first.
 * @param newestFirst messages as the server gives them
 * @param dayOf names an instant's day in the reader's zone
 */
export function threadRows(
  newestFirst: readonly Message[],
  unsent: readonly OutboxEntry[],
  dayOf: (instant: string) => string,
): ThreadRow[] {
  const rows: ThreadRow[] = [];
  let above: Message | undefined;
  for (const message of newestFirst.toReversed()) {
    const newDay = !above || dayOf(above.createdAt) !== dayOf(message.createdAt);
    if (newDay) rows.push({ kind: 'day', key: `day-${message.id}`, at: message.createdAt });
    const follows = !newDay && above !== undefined && belongTogether(above, message);
    rows.push({ kind: 'message', key: keyOf(message), message, follows });
    above = message;
  }
  // The answer of the server and the event may come before the entry has left the outbox: it is shown once.
  const stored = new Set(newestFirst.map(({ clientId }) => clientId));
  for (const entry of unsent) {
    if (!stored.has(entry.clientId)) rows.push({ kind: 'unsent', key: `own-${entry.clientId}`, entry });
  }
  return rows;
}

/** A member's message keeps the key that it had unsent, so that nothing jumps when it arrives. */
const keyOf = ({ author, clientId, id }: Message): string =>
  author === 'member' && clientId !== null ? `own-${clientId}` : id;

function belongTogether(above: Message, message: Message): boolean {
  return (
    above.author === message.author &&
    above.visibility === message.visibility &&
    above.member?.id === message.member?.id &&
    Date.parse(message.createdAt) - Date.parse(above.createdAt) < togetherMs
  );
}
