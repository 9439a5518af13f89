import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { type AutomaticKind, isQuiet } from '../../contract/index.ts';
import { findChannel } from '../repo/channel.repo.ts';
import { type ConversationRow, insertConversation, lockConversation } from '../repo/conversation.repo.ts';
import { announceConversation } from './announce-conversation.ts';
import { receiveAutomaticMessage } from './receive-automatic-message.ts';
import { type IncomingMessage, receiveVisitorMessage } from './receive-visitor-message.ts';

/** A conversation that begins with the message. */
export interface Beginning {
  readonly channelId: string;
  readonly contactId: string;
  readonly subject: string | null;
  /** Language to assume where the text does not tell. */
  readonly languageHint: string | null;
}

/**
 * Stores what another module's channel received: in a conversation that there is, or in a new one.
 * @param automatic why nothing automatic may answer it; null for a person's message
 * @returns null when the conversation is gone
 */
export async function receiveFromChannel(
  scope: Scope,
  place: { readonly conversationId: string } | Beginning,
  incoming: IncomingMessage,
  automatic: AutomaticKind | null,
): Promise<{ conversationId: string; messageId: string } | null> {
  const begins = 'channelId' in place;
  const id = begins ? await begin(scope, place, automatic) : place.conversationId;
  const conversation = await lockConversation(scope, id);
  if (!conversation) return null;
  const { row } = await receive(scope, conversation, incoming, automatic);
  announceConversation(scope, id, begins ? 'conversationOpened' : 'conversationUpdated');
  return { conversationId: id, messageId: row.id };
}

const receive = (
  scope: Scope,
  conversation: ConversationRow,
  incoming: IncomingMessage,
  automatic: AutomaticKind | null,
) =>
  automatic === null
    ? receiveVisitorMessage(scope, conversation, incoming)
    : receiveAutomaticMessage(scope, conversation, incoming, automatic);

async function begin(scope: Scope, beginning: Beginning, automatic: AutomaticKind | null): Promise<string> {
  const channel = await findChannel(scope, beginning.channelId);
  const id = newId();
  const now = scope.now();
  await insertConversation(scope, {
    id,
    channel_id: beginning.channelId,
    contact_id: beginning.contactId,
    subject: beginning.subject,
    // What only machines say to each other need not lie in anybody's way.
    status: automatic !== null && isQuiet(automatic) ? 'resolved' : 'open',
    assistant: channel?.assistant ?? 'off',
    language_hint: beginning.languageHint,
    page_url: null,
    opening_client_id: null,
    visitor_token_hash: null,
    visitor_token: null,
    last_activity_at: now,
    created_at: now,
  });
  return id;
}
