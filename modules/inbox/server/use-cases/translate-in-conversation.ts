import type { StartedTask } from '#kernel/contract';
import type { OnceInside } from '#kernel/http';
import type { Principal, Scope, Services } from '#kernel/scope';
import { startTask, type TaskAbout, tasksAbout, toCredits, toolNamed } from '#kernel/tasks';
import { nameLanguage } from '#modules/ai';
import { glossaryFor } from '#modules/tools';
import { conversationSubject, type TranslateBody } from '../../contract/index.ts';
import { lockConversation } from '../repo/conversation.repo.ts';
import { translateToolName } from '../translate-tool-name.ts';
import { translatedWords } from './translated-words.ts';

/** Has words of a conversation translated, once for everybody who reads it. */
export async function translateInConversation(
  services: Services,
  principal: Principal,
  { conversationId, ...body }: TranslateBody & { readonly conversationId: string },
  once: OnceInside,
): Promise<StartedTask> {
  const words = await services.scopes.withOrg(principal, (scope) =>
    translatedWords(scope, conversationId, body),
  );
  const tool = toolNamed(services, translateToolName);
  const { to } = body;
  const known = words.language !== null && words.language !== to;
  const pair = { from: words.language ?? (await nameLanguage(words.text)).language, to };
  const glossary = await services.scopes.withOrg(principal, (scope) => followed(scope, pair));
  const same = { text: words.text, to };
  const input = {
    ...same,
    ...(known && { from: words.language }),
    // What a glossary is for has to be named with it.
    ...(glossary && { from: pair.from, glossaryId: glossary.id }),
  };
  const about = { kind: conversationSubject, id: words.conversationId };
  const asked = { tool, input: tool.input.parse(input), about };
  return startTask(services, principal, asked, (scope, effect) =>
    once(scope, async () => (await sameTranslation(scope, about.id, same, glossary)) ?? effect()),
  );
}

const followed = async (scope: Scope, { from, to }: { readonly from: string | null; readonly to: string }) =>
  from === null || from === to ? null : glossaryFor(scope, { from, to });

/**
 * Under the conversation's lock: of two members who ask at once, the second finds what the first began. The language of a
 * message may have been found out since. What was made before its glossary was changed is another one.
 */
async function sameTranslation(
  scope: Scope,
  conversationId: string,
  input: Readonly<Record<string, unknown>>,
  glossary: Awaited<ReturnType<typeof glossaryFor>>,
): Promise<StartedTask | undefined> {
  await lockConversation(scope, conversationId);
  const query = {
    tool: translateToolName,
    input: { ...input, ...(glossary && { glossaryId: glossary.id }) },
  };
  const tasks = await tasksAbout(scope, conversationSubject, conversationId, query);
  const found = tasks.find(
    ({ status, createdAt }) =>
      status !== 'failed' && status !== 'cancelled' && (!glossary || createdAt >= glossary.changedAt),
  );
  return found && again(found);
}

function again({ id, tool, status, cached, quoted }: TaskAbout): StartedTask {
  const done = status === 'succeeded';
  return { id, tool, status, cached: done || cached, quote: { credits: done ? 0 : toCredits(quoted) } };
}
