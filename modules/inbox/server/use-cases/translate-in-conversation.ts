import type { StartedTask } from '#kernel/contract';
import type { OnceInside } from '#kernel/http';
import type { Principal, Scope, Services } from '#kernel/scope';
import { startTask, type TaskAbout, tasksAbout, toCredits, toolNamed } from '#kernel/tasks';
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
  const same = { text: words.text, to };
  const input = { ...same, ...(known && { from: words.language }) };
  const about = { kind: conversationSubject, id: words.conversationId };
  const asked = { tool, input: tool.input.parse(input), about };
  return startTask(services, principal, asked, (scope, effect) =>
    once(scope, async () => (await sameTranslation(scope, about.id, same)) ?? effect()),
  );
}

/**
 * Under the conversation's lock: of two members who ask at once, the second finds what the first began. The language of a
 * message may have been found out since.
 */
async function sameTranslation(
  scope: Scope,
  conversationId: string,
  input: Readonly<Record<string, unknown>>,
): Promise<StartedTask | undefined> {
  await lockConversation(scope, conversationId);
  const query = { tool: translateToolName, input };
  const tasks = await tasksAbout(scope, conversationSubject, conversationId, query);
  const found = tasks.find(({ status }) => status !== 'failed' && status !== 'cancelled');
  return found && again(found);
}

function again({ id, tool, status, cached, quoted }: TaskAbout): StartedTask {
  const done = status === 'succeeded';
  return { id, tool, status, cached: done || cached, quote: { credits: done ? 0 : toCredits(quoted) } };
}
