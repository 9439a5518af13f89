import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { tasksAbout } from '#kernel/tasks';
import { enginesIn, wantedSettings } from '#modules/ai';
import { conversationClass } from '#modules/contacts';
import {
  type Classification,
  classifyToolName,
  conversationSubject,
  inboxErrors,
} from '../../contract/index.ts';
import { headOf, threadsOf } from '../repo/merge.repo.ts';

const looked = 10;

/** The latest stage that was proposed for a conversation's contact, and whether it still waits. */
export async function getClassification(scope: Scope, conversationId: string): Promise<Classification> {
  const head = await headOf(scope, conversationId);
  if (head === undefined) return fail(inboxErrors.conversationNotFound);
  const threads = await threadsOf(scope, head);
  const query = { tool: classifyToolName, limit: looked };
  const tasks = await tasksAbout(scope, conversationSubject, threads, query);
  const { writer } = await enginesIn(scope);
  return {
    proposal: await conversationClass(scope, threads),
    runningTaskId: tasks.find(({ endedAt }) => endedAt === null)?.id ?? null,
    settings: writer ? [] : [...wantedSettings.write],
  };
}
