import type { VisitorMessage } from '../../contract/index.ts';
import type { ChatState, Outgoing, StoredFile } from './chat-state.ts';

export type Delivery = 'sending' | 'sent' | 'failed' | 'refused';

export interface MessageRow {
  readonly kind: 'message';
  /** The same before and after the server has confirmed it. */
  readonly key: string;
  readonly author: VisitorMessage['author'];
  readonly name: string | null;
  readonly text: string;
  readonly files: readonly StoredFile[];
  /** ISO 8601. */
  readonly at: string;
  readonly evidence: VisitorMessage['evidence'];
  /** Null for what others wrote. */
  readonly delivery: Delivery | null;
  /** The first, or the last, of what one author wrote in a row. */
  readonly first: boolean;
  readonly last: boolean;
}

export type Row = { readonly kind: 'day'; readonly key: string; readonly at: string } | MessageRow;

/** Further apart than this, messages of one author stand under their own time. */
const groupWithinMs = 5 * 60_000;

type Plain = Omit<MessageRow, 'first' | 'last'>;

/** The log as it is shown, top to bottom. */
export function rowsOf(state: ChatState): Row[] {
  const plain = [...state.messages.map(confirmedRow), ...state.outbox.map(waitingRow)];
  return plain.flatMap((row, index): Row[] => {
    const before = plain[index - 1];
    const after = plain[index + 1];
    const day = dayOf(row.at);
    const message: MessageRow = {
      ...row,
      first: !before || !together(before, row),
      last: !after || !together(row, after),
    };
    return before && dayOf(before.at) === day
      ? [message]
      : [{ kind: 'day', key: `day-${day}`, at: row.at }, message];
  });
}

function confirmedRow(message: VisitorMessage): Plain {
  const own = message.author === 'visitor';
  return {
    kind: 'message',
    key: (own && message.clientId) || message.id,
    author: message.author,
    name: message.memberName,
    text: message.text,
    // What an older widget saved has none.
    files: message.files ?? [],
    at: message.createdAt,
    evidence: message.evidence,
    delivery: own ? 'sent' : null,
  };
}

function waitingRow({ clientId, text, files = [], writtenAt, attempts, refused }: Outgoing): Plain {
  return {
    kind: 'message',
    key: clientId,
    author: 'visitor',
    name: null,
    text,
    files,
    at: writtenAt,
    evidence: [],
    delivery: refused ? 'refused' : attempts > 0 ? 'failed' : 'sending',
  };
}

function together(one: Plain, next: Plain): boolean {
  return (
    one.author === next.author &&
    one.name === next.name &&
    one.delivery === next.delivery &&
    dayOf(one.at) === dayOf(next.at) &&
    Date.parse(next.at) - Date.parse(one.at) < groupWithinMs
  );
}

/** The visitor's own calendar day, `2026-11-20`. */
function dayOf(at: string): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
}
