import type { ConversationStatus, FollowUp, MessageFile, VisitorMessage } from '../../contract/index.ts';

/** A file that the server has; its links come with the message that shows it. */
export type StoredFile = Omit<MessageFile, 'url' | 'previewUrl'> & Partial<MessageFile>;

/** A text that the visitor has sent and the server has not confirmed. */
export interface Outgoing {
  /** Makes a repeat harmless: every attempt carries the same one. */
  readonly clientId: string;
  readonly text: string;
  /** Uploaded before. */
  readonly files?: readonly StoredFile[];
  /** ISO 8601. */
  readonly writtenAt: string;
  readonly attempts: number;
  /** Milliseconds since 1970 before which it is not tried (again). */
  readonly notBefore: number;
  /** The server said no, for good: only the visitor can try again. */
  readonly refused: boolean;
}

export interface Shop {
  readonly name: string;
  readonly assistant: 'on' | 'off';
  /** Whether people are there; what an earlier version kept on the device does not say it. */
  readonly presence?: { readonly open: boolean; readonly backAt: string | null };
}

/** `offline` is only said when trying again has failed too; a short gap shows nothing. */
export type Connection = 'idle' | 'connecting' | 'live' | 'polling' | 'offline';

export interface TypingPerson {
  readonly author: string;
  readonly name: string | null;
}

/** Everything the widget knows. What of it outlives the page is chosen in storage/saved-chat.ts. */
export interface ChatState {
  readonly shop: Shop | null;
  /** The key in the page's tag names no channel. */
  readonly unavailable: boolean;
  readonly conversation: { readonly id: string; readonly token: string } | null;
  readonly status: ConversationStatus | null;
  /** Confirmed ones, oldest first. */
  readonly messages: readonly VisitorMessage[];
  readonly outbox: readonly Outgoing[];
  /** Cursor of what came before the first of `messages`, or null. */
  readonly earlier: string | null;
  /** The live stream's last number that was applied; null while the messages before it are not known to be complete. */
  readonly lastNumber: number | null;
  /** Id of the last message up to which none is missing, or null. */
  readonly completeTo: string | null;
  /** Id of the last message that the visitor has seen; '' for none. */
  readonly seenTo: string;
  /** The conversation's token is no longer accepted. */
  readonly rejected: boolean;
  readonly typing: TypingPerson | null;
  readonly connection: Connection;
  /** How answers follow by mail; null until it is known. */
  readonly followUp: FollowUp | null;
}

export const emptyChat: ChatState = {
  shop: null,
  unavailable: false,
  conversation: null,
  status: null,
  messages: [],
  outbox: [],
  earlier: null,
  lastNumber: null,
  completeTo: null,
  seenTo: '',
  rejected: false,
  typing: null,
  connection: 'idle',
  followUp: null,
};

/** Messages from the shop that the visitor has not seen. */
export function countUnread(state: ChatState): number {
  return state.messages.filter(({ author, id }) => author !== 'visitor' && id > state.seenTo).length;
}
