import type { ConversationStatus, FollowUp, VisitorMessage } from '../../contract/index.ts';
import { type ChatState, type Connection, emptyChat, type Outgoing, type Shop } from './chat-state.ts';
import { latestId, mergeMessages, withoutConfirmed } from './merge-messages.ts';

/** What of a chat is kept between pages and shared between tabs. */
export type SavedChat = Pick<
  ChatState,
  'conversation' | 'status' | 'messages' | 'outbox' | 'lastNumber' | 'completeTo' | 'seenTo' | 'shop'
>;

export type Action =
  | { readonly type: 'restored'; readonly saved: SavedChat }
  /** Another tab of this visitor has saved; what it has not sent is tried here from `takeOverAt` on. */
  | { readonly type: 'adopted'; readonly saved: SavedChat; readonly takeOverAt: number }
  | { readonly type: 'shopLoaded'; readonly shop: Shop | null }
  | { readonly type: 'written'; readonly outgoing: Outgoing }
  | { readonly type: 'deliveryFailed'; readonly clientId: string; readonly notBefore: number }
  | { readonly type: 'deliveryRefused'; readonly clientId: string }
  | { readonly type: 'triedAgain'; readonly clientId: string; readonly newClientId: string }
  | { readonly type: 'hurried' }
  | {
      readonly type: 'conversationOpened';
      readonly conversation: { readonly id: string; readonly token: string };
      readonly status: ConversationStatus;
      readonly messages: readonly VisitorMessage[];
    }
  /** `number` of the live stream, or `complete` when nothing lies between what was known and these. */
  | {
      readonly type: 'messagesReceived';
      readonly messages: readonly VisitorMessage[];
      readonly number?: number;
      readonly complete?: boolean;
    }
  | {
      readonly type: 'latestLoaded';
      readonly messages: readonly VisitorMessage[];
      readonly earlier: string | null;
    }
  | {
      readonly type: 'earlierLoaded';
      readonly messages: readonly VisitorMessage[];
      readonly earlier: string | null;
    }
  | { readonly type: 'statusChanged'; readonly status: ConversationStatus; readonly number: number }
  | { readonly type: 'numberReached'; readonly number: number }
  | { readonly type: 'streamReset' }
  | { readonly type: 'typingShown'; readonly author: string; readonly name: string | null }
  | { readonly type: 'typingEnded' }
  | { readonly type: 'connectionChanged'; readonly connection: Connection }
  | { readonly type: 'followUpLoaded'; readonly followUp: FollowUp | null }
  | { readonly type: 'seen' }
  | { readonly type: 'rejected' }
  | { readonly type: 'restarted' };

/** What becomes of a chat; pure, so that every order of events can be tested. */
export function reduce(state: ChatState, action: Action): ChatState {
  switch (action.type) {
    case 'restored':
      return settled({ ...state, ...action.saved });
    case 'adopted':
      return adopt(state, action.saved, action.takeOverAt);
    case 'shopLoaded':
      return { ...state, shop: action.shop ?? state.shop, unavailable: action.shop === null };
    case 'written':
      return { ...state, outbox: [...state.outbox, action.outgoing] };
    case 'deliveryFailed':
      return changeOutgoing(state, action.clientId, (one) => ({
        ...one,
        attempts: one.attempts + 1,
        notBefore: action.notBefore,
      }));
    case 'deliveryRefused':
      return changeOutgoing(state, action.clientId, (one) => ({ ...one, refused: true }));
    case 'triedAgain':
      return changeOutgoing(state, action.clientId, (one) => ({
        ...one,
        clientId: action.newClientId,
        attempts: 0,
        notBefore: 0,
        refused: false,
      }));
    case 'hurried':
      return { ...state, outbox: state.outbox.map((one) => ({ ...one, notBefore: 0 })) };
    case 'conversationOpened':
      return settled({
        ...state,
        conversation: action.conversation,
        status: action.status,
        messages: mergeMessages([], action.messages),
        completeTo: latestId(action.messages),
        // From its very first event: what happened before the socket stood, a hand-over say, is told by nothing else.
        lastNumber: 0,
        rejected: false,
      });
    case 'messagesReceived':
      return receive(state, action);
    case 'latestLoaded': {
      const newest = latestId(action.messages);
      // What is older than the page is read again when asked for; what is newer came while the page travelled.
      const newer = state.messages.filter(({ id }) => newest !== null && id > newest);
      return settled({
        ...state,
        messages: mergeMessages(action.messages, newer),
        earlier: action.earlier,
        completeTo: newest,
      });
    }
    case 'earlierLoaded':
      return {
        ...state,
        messages: mergeMessages(state.messages, action.messages),
        earlier: action.earlier,
      };
    case 'statusChanged':
      return { ...numbered(state, action.number), status: action.status };
    case 'numberReached':
      return { ...state, lastNumber: Math.max(state.lastNumber ?? 0, action.number) };
    case 'streamReset':
      return { ...state, lastNumber: null, completeTo: null };
    case 'typingShown':
      return { ...state, typing: { author: action.author, name: action.name } };
    case 'typingEnded':
      return state.typing === null ? state : { ...state, typing: null };
    case 'connectionChanged':
      return state.connection === action.connection ? state : { ...state, connection: action.connection };
    case 'followUpLoaded':
      return { ...state, followUp: action.followUp };
    case 'seen': {
      const last = latestId(state.messages) ?? '';
      return last > state.seenTo ? { ...state, seenTo: last } : state;
    }
    case 'rejected':
      return { ...state, conversation: null, rejected: true, lastNumber: null, typing: null };
    case 'restarted':
      return { ...emptyChat, shop: state.shop };
  }
}

function receive(state: ChatState, action: Extract<Action, { type: 'messagesReceived' }>): ChatState {
  const { messages, number } = action;
  const complete =
    action.complete === true || (number !== undefined && state.lastNumber !== null && messages.length > 0);
  const fromShop = messages.some(({ author }) => author !== 'visitor');
  return settled({
    ...(number === undefined ? state : numbered(state, number)),
    messages: mergeMessages(state.messages, messages),
    completeTo: complete ? (later(state.completeTo, latestId(messages)) ?? null) : state.completeTo,
    typing: fromShop ? null : state.typing,
  });
}

/** While `lastNumber` is null something may be missing before this event, so its number proves nothing yet. */
function numbered(state: ChatState, number: number): ChatState {
  return state.lastNumber === null ? state : { ...state, lastNumber: Math.max(state.lastNumber, number) };
}

/** Takes over what another tab knows. Of two conversations that were begun at once the older one stays, in every tab. */
function adopt(state: ChatState, saved: SavedChat, takeOverAt: number): ChatState {
  const own = state.conversation;
  const other = saved.conversation;
  const waiting = saved.outbox.map((one) => ({ ...one, notBefore: Math.max(one.notBefore, takeOverAt) }));
  const outbox = [
    ...state.outbox,
    ...waiting.filter((one) => !state.outbox.some(({ clientId }) => clientId === one.clientId)),
  ];
  if (own && other && own.id === other.id) {
    return settled({
      ...state,
      outbox,
      messages: mergeMessages(state.messages, saved.messages),
      seenTo: later(state.seenTo, saved.seenTo) ?? '',
    });
  }
  if (other && (own === null || other.id < own.id)) {
    return settled({ ...emptyChat, ...saved, outbox, connection: state.connection });
  }
  return own ? state : settled({ ...state, outbox });
}

/** What is confirmed no longer waits. */
function settled(state: ChatState): ChatState {
  return { ...state, outbox: withoutConfirmed(state.outbox, state.messages) };
}

function changeOutgoing(
  state: ChatState,
  clientId: string,
  change: (outgoing: Outgoing) => Outgoing,
): ChatState {
  return { ...state, outbox: state.outbox.map((one) => (one.clientId === clientId ? change(one) : one)) };
}

function later(one: string | null, other: string | null): string | null {
  return (one ?? '') > (other ?? '') ? one : other;
}
