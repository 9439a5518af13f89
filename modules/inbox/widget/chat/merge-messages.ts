import type { VisitorMessage } from '../../contract/index.ts';
import type { Outgoing } from './chat-state.ts';

/**
 * Both lists as one, each message once, oldest first. Ids are UUIDv7 that the server gives while it holds the
 * conversation's row, so their order is the conversation's; the answer to a POST may arrive after a later event.
 */
export function mergeMessages(
  known: readonly VisitorMessage[],
  added: readonly VisitorMessage[],
): readonly VisitorMessage[] {
  const byId = new Map([...known, ...added].map((message) => [message.id, message]));
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Id of the newest, or null. */
export function latestId(messages: readonly VisitorMessage[]): string | null {
  return messages.reduce<string | null>(
    (latest, { id }) => (latest === null || id > latest ? id : latest),
    null,
  );
}

export function withoutConfirmed(
  outbox: readonly Outgoing[],
  messages: readonly VisitorMessage[],
): readonly Outgoing[] {
  const confirmed = new Set(messages.map(({ clientId }) => clientId));
  return outbox.some(({ clientId }) => confirmed.has(clientId))
    ? outbox.filter(({ clientId }) => !confirmed.has(clientId))
    : outbox;
}
