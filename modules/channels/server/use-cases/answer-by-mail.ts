import type { Scope } from '#kernel/scope';
import type { Leaving, SentAbout } from '#modules/inbox';
import type { Message } from '#modules/inbox/contract';
import { findAnswered } from '../repo/mail-link.repo.ts';
import { sendAnswer } from './send-answer.ts';

/** Lets a message leave as a mail to whoever wrote in its conversation; null for what does not leave. */
export async function answerByMail(
  scope: Scope,
  message: Message,
  { conversation, inReplyTo }: SentAbout,
): Promise<Leaving | null> {
  if (message.author !== 'member' && message.author !== 'assistant') return null;
  const answered = await findAnswered(scope, conversation.id, inReplyTo);
  return answered ? sendAnswer(scope, message, answered, conversation) : null;
}
