import type { Scope, Services } from '#kernel/scope';
import type { MailRequest } from '#modules/mail';
import type { ChannelKind, Message } from '../../contract/index.ts';
import type { ConversationRow } from '../repo/conversation.repo.ts';

/** What the rest of the inbox needs to know of a kind of channel; higher modules register theirs. */
export interface ChannelPort {
  readonly kind: ChannelKind;
  /** Whether a visitor who waits for a person is told so again after each further message. */
  readonly repeatsCourtesy: boolean;
  /** The key of a new channel, which names it in the whole installation. */
  createKey(scope: Scope, channel: { readonly name: string }): string;
  /** Where messages are sent to, where the channel has an address of its own. */
  addressOf(services: Services, key: string): string | null;
  /**
   * Hands a stored public message to the channel, inside the transaction that stored it. What needs the network writes
   * an intent here and sends later; what needs none announces it.
   * @returns for a message that leaves by mail: what becomes of it is told by `setDelivery`
   */
  send(scope: Scope, message: Message, about: SentAbout): Promise<Leaving | null>;
  /** Where a letter about a whole conversation goes; null where the channel has no mail, or nobody reads it. */
  letterThread(scope: Scope, conversation: ConversationRow): Promise<LetterThread | null>;
  /** Tells the other side that somebody types; may do nothing. */
  typing(
    scope: Scope,
    conversation: ConversationRow,
    who: { author: 'member' | 'assistant'; name: string | null; typing: boolean },
  ): void;
}

export interface SentAbout {
  readonly conversation: ConversationRow;
  /** The visitor's message that this one answers, where one is known. */
  readonly inReplyTo: string | null;
}

/** A mail that is on its way. */
export interface Leaving {
  readonly subject: string;
  /** The address to which it goes. */
  readonly correspondent: string;
}

/** The thread of mails that a conversation is for whoever gets them. */
export interface LetterThread extends Pick<MailRequest, 'to' | 'inReplyTo'> {
  readonly from: NonNullable<MailRequest['from']>;
  readonly references: readonly string[];
}
