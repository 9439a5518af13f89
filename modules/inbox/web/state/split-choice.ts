import type { Decision, Message } from '../../contract/index.ts';

/**
 * The messages that a split would move, the oldest first.
 * @param shown newest first, as a conversation's page brings them
 */
export function movedBy(
  shown: readonly Message[],
  decisions: readonly Pick<Decision, 'messageId' | 'replyId'>[],
  choice:
    | { readonly mode: 'later'; readonly fromId: string }
    | { readonly mode: 'chosen'; readonly ids: ReadonlySet<string> },
): Message[] {
  const messages = [...shown].reverse();
  if (choice.mode === 'later') {
    const first = messages.findIndex(({ id }) => id === choice.fromId);
    return first < 0 ? [] : messages.slice(first);
  }
  // As the server does: the assistant's answer goes with what it answers.
  const answers = new Set(
    decisions.filter(({ messageId }) => choice.ids.has(messageId)).map(({ replyId }) => replyId),
  );
  return messages.filter(({ id }) => choice.ids.has(id) || answers.has(id));
}
