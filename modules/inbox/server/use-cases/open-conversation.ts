import type * as z from 'zod';
import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope, Services } from '#kernel/scope';
import { claimIdentities, openContact } from '#modules/contacts';
import { inboxErrors, type openConversationContract } from '../../contract/index.ts';
import {
  type ConversationRow,
  findOpened,
  insertConversation,
  lockConversation,
  lockOpening,
} from '../repo/conversation.repo.ts';
import { findByClientId, type MessageRow } from '../repo/message.repo.ts';
import { toVisitorMessage } from '../views/message-view.ts';
import { anonymousName } from '../views/visitor-name.ts';
import { visitorTokenOf, visitorTokenPurpose } from '../visitor-token.ts';
import { announceConversation } from './announce-conversation.ts';
import { findWidgetChannel, type WidgetChannel } from './find-widget-channel.ts';
import { presentMessages } from './present-messages.ts';
import { receiveVisitorMessage } from './receive-visitor-message.ts';

type Opening = z.output<NonNullable<typeof openConversationContract.body>>;

const tokenBytes = 32;

/** Opens a conversation with its first message; the same request again gives the same conversation and token. */
export async function openConversation(services: Services, key: string, opening: Opening) {
  const channel = await findWidgetChannel(services, key);
  const conversationId = newId();
  const principal = { kind: 'visitor', orgId: channel.orgId, channelId: channel.id, conversationId } as const;
  return services.scopes.withOrg(principal, async (scope) => {
    await lockOpening(scope, channel.id, opening.clientId);
    const known = await findOpened(scope, channel.id, opening.clientId);
    if (known) return repeated(scope, known, opening);
    return opened(scope, channel, conversationId, opening);
  });
}

async function opened(scope: Scope, channel: WidgetChannel, conversationId: string, opening: Opening) {
  const { secrets } = scope.services;
  const token = `vt_${secrets.randomToken(tokenBytes)}`;
  const now = scope.now();
  const contactId = await openContact(scope, {
    name: opening.visitor?.name || (await anonymousName(scope, conversationId)),
    language: null,
    identities: [{ kind: 'website', value: conversationId }],
  });
  if (opening.visitor?.email)
    await claimIdentities(scope, contactId, [{ kind: 'email', value: opening.visitor.email }]);
  await insertConversation(scope, {
    id: conversationId,
    channel_id: channel.id,
    contact_id: contactId,
    status: 'open',
    assistant: channel.assistant,
    language_hint: opening.language ?? null,
    page_url: opening.pageUrl ?? null,
    opening_client_id: opening.clientId,
    visitor_token_hash: secrets.hashToken(token),
    visitor_token: secrets.seal(visitorTokenPurpose, token, conversationId),
    last_activity_at: now,
    created_at: now,
  });
  const conversation = await lockConversation(scope, conversationId);
  if (!conversation) throw new Error('The conversation was inserted in this transaction.');
  const { row } = await receiveVisitorMessage(scope, conversation, opening);
  announceConversation(scope, conversationId, 'conversationOpened');
  return reply(scope, conversation, token, row);
}

async function repeated(scope: Scope, conversation: ConversationRow, opening: Opening) {
  const first = await findByClientId(scope, [conversation.id], 'visitor', opening.clientId);
  const token = visitorTokenOf(scope.services, conversation);
  if (!first || first.text !== opening.text || token === null) return fail(inboxErrors.clientIdReused);
  return reply(scope, conversation, token, first);
}

async function reply(scope: Scope, conversation: ConversationRow, visitorToken: string, first: MessageRow) {
  return {
    conversation: {
      id: conversation.id,
      status: conversation.status,
      language: conversation.language,
      createdAt: conversation.created_at.toISOString(),
    },
    visitorToken,
    messages: (await presentMessages(scope, [first])).map(toVisitorMessage),
  };
}
