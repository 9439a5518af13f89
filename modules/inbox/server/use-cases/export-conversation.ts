import { Readable } from 'node:stream';
import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { StreamReply } from '#kernel/http';
import type { Principal, Services } from '#kernel/scope';
import { recordSecurityEvent, type Visit } from '#modules/accounts';
import type { Conversation, Message } from '../../contract/index.ts';
import { type Transcript, transcriptOf } from '../export/words.ts';
import { getConversation } from './get-conversation.ts';
import { pageOfMessages } from './page-of-messages.ts';
import { readTranscript } from './read-transcript.ts';

interface Exported {
  readonly id: string;
  readonly format: 'text' | 'json';
}

/** Messages that one transaction reads. */
const atOnce = 100;

/** A whole conversation, written while it is read; who took it is kept before the first byte leaves. */
export async function exportConversation(
  services: Services,
  principal: Principal | null,
  { id, format }: Exported,
  visit: Visit,
): Promise<StreamReply> {
  if (principal?.kind !== 'member') return fail(kernelErrors.forbidden);
  const { conversation, transcript } = await services.scopes.withOrg(principal, async (scope) => {
    const found = await getConversation(scope, id);
    const about = { userId: principal.userId, organisationId: principal.orgId };
    await recordSecurityEvent(scope, 'conversations_exported', about, visit);
    return { conversation: found, transcript: await readTranscript(scope, found.contact.name) };
  });
  const messages = messagesOf(services, principal, id);
  const name = `conversation-${id.slice(-8)}`;
  return format === 'json'
    ? {
        headers: attachment(`${name}.json`, 'application/json; charset=utf-8'),
        stream: () => Readable.from(asJson(conversation, messages)),
      }
    : {
        headers: attachment(`${name}.txt`, 'text/plain; charset=utf-8'),
        stream: () => Readable.from(asText(transcript, conversation, messages)),
      };
}

const attachment = (name: string, type: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name}"`,
});

/** Oldest first, some at a time, each time in a transaction of its own: a slow reader holds none. */
async function* messagesOf(services: Services, principal: Principal, id: string): AsyncGenerator<Message> {
  const pages: Message[][] = [];
  let cursor: string | undefined;
  do {
    const page = await services.scopes.withOrg(principal, (scope) =>
      pageOfMessages(scope, id, { limit: atOnce, ...(cursor !== undefined && { cursor }) }, false),
    );
    pages.push(page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  for (const page of pages.reverse()) yield* page.reverse();
}

async function* asJson(conversation: Conversation, messages: AsyncIterable<Message>) {
  yield `{"conversation":${JSON.stringify(conversation)},"messages":[`;
  let separator = '';
  for await (const message of messages) {
    yield separator + JSON.stringify(message);
    separator = ',\n';
  }
  yield ']}\n';
}

async function* asText(
  transcript: Transcript,
  { contact, channel }: Conversation,
  messages: AsyncIterable<Message>,
) {
  yield `${contact.name} (${channel.name})\n\n`;
  for await (const message of messages) yield `${transcriptOf(message, transcript)}\n`;
}
