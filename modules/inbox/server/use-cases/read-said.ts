import type { Scope } from '#kernel/scope';
import { threadsOf } from '../repo/merge.repo.ts';
import { type MessageRow, selectMessages } from '../repo/message.repo.ts';
import { asTyped } from './as-typed.ts';

const mostMessages = 200;

export interface SaidMessages {
  /** Of visitor and shop, oldest first. */
  readonly messages: readonly MessageRow[];
  /** Whether nothing before them was left out. */
  readonly whole: boolean;
}

/** What visitor and shop said to each other in a conversation, typed or in a file, the latest of it; without notes and the program's own lines. */
export async function readSaid(
  scope: Scope,
  conversationId: string,
  mostCharacters: number,
): Promise<SaidMessages> {
  const threads = await threadsOf(scope, conversationId);
  const latest = (await selectMessages(scope, { threads, limit: mostMessages, publicOnly: true })) ?? [];
  const said = (await asTyped(scope, latest)).filter(
    ({ author, text }) => author !== 'system' && text.trim() !== '',
  );
  const kept: MessageRow[] = [];
  let room = mostCharacters;
  for (const message of said) {
    if (room < message.text.length && kept.length > 0) break;
    kept.unshift(message);
    room -= message.text.length;
  }
  return { messages: kept, whole: latest.length <= mostMessages && kept.length === said.length };
}
