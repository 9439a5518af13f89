import type { Scope } from '#kernel/scope';
import type { ChannelKind, Message } from '../../contract/index.ts';

/** What the rest of the inbox needs to know of a kind of channel; one file a kind beside this one. */
export interface ChannelPort {
  readonly kind: ChannelKind;
  /** Characters that one message may have; a longer reply is refused before it is stored. */
  readonly maxTextLength: number;
  /** The public key of a new channel. */
  createKey(scope: Scope): string;
  /**
   * Hands a stored public message to the channel, inside the transaction that stored it. What needs the network writes
   * an intent here and sends later; what needs none announces it.
   */
  send(scope: Scope, message: Message): void;
  /** Tells the other side that somebody types; may do nothing. */
  typing(
    scope: Scope,
    conversationId: string,
    who: { author: 'member' | 'assistant'; name: string | null; typing: boolean },
  ): void;
}
