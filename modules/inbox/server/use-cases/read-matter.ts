import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { type Conversation, inboxErrors } from '../../contract/index.ts';
import { asTranscript } from '../abilities/as-transcript.ts';
import { nameLanguage } from '../abilities/name-language.ts';
import { headOf } from '../repo/merge.repo.ts';
import type { MessageRow } from '../repo/message.repo.ts';
import { isAnonymousName } from '../views/visitor-name.ts';
import { readSaid } from './read-said.ts';
import { showConversation } from './show-conversation.ts';

/** Of a conversation's end: what was said long before was answered. */
const mostCharacters = 12_000;

/** What somebody who writes in a conversation knows of it. */
export interface Matter {
  readonly shown: Conversation;
  readonly organisation: string;
  /** Undefined for who gave no name. */
  readonly contact: string | undefined;
  /** By its English name, as prompts are in English. */
  readonly language: string | undefined;
  /** What was said, oldest first. */
  readonly messages: readonly MessageRow[];
  /** The same to be read. */
  readonly conversation: string;
}

/** The end of a conversation, with who talks to whom in which language. */
export async function readMatter(scope: Scope, conversationId: string): Promise<Matter> {
  const head = await headOf(scope, conversationId);
  const shown = head === undefined ? null : await showConversation(scope, head);
  if (!shown) return fail(inboxErrors.conversationNotFound);
  const { messages } = await readSaid(scope, shown.id, mostCharacters);
  const { name } = shown.contact;
  const known = name !== '' && !isAnonymousName(scope, name, shown.id);
  return {
    shown,
    organisation: (await organisationProfile(scope)).name,
    contact: known ? line(name) : undefined,
    language: shown.language === null ? undefined : nameLanguage(shown.language),
    messages,
    conversation: asTranscript(messages),
  };
}

const line = (text: string): string => text.replace(/[<>\s]+/g, ' ').trim();
