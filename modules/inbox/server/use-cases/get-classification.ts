import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { tasksAbout } from '#kernel/tasks';
import { enginesIn, wantedSettings } from '#modules/ai';
import { contactSummaries } from '#modules/contacts';
import {
  type Classification,
  classificationResultSchema,
  classifyToolName,
  conversationSubject,
  inboxErrors,
} from '../../contract/index.ts';
import { untouched } from '../assistant/untouched-stage.ts';
import { findConversation } from '../repo/conversation.repo.ts';
import { headOf, threadsOf } from '../repo/merge.repo.ts';

const looked = 10;

/** The latest stage that was proposed for a conversation's contact, and whether it still waits. */
export async function getClassification(scope: Scope, conversationId: string): Promise<Classification> {
  const head = await headOf(scope, conversationId);
  const conversation = head === undefined ? undefined : await findConversation(scope, head);
  if (head === undefined || !conversation) return fail(inboxErrors.conversationNotFound);
  const threads = await threadsOf(scope, head);
  const query = { tool: classifyToolName, limit: looked };
  const tasks = await tasksAbout(scope, conversationSubject, threads, query);
  const done = tasks.find(({ status }) => status === 'succeeded');
  const proposal = done ? { ...classificationResultSchema.parse(done.result), taskId: done.id } : null;
  const { contact_id: contactId } = conversation;
  const stage = (await contactSummaries(scope, [contactId])).get(contactId)?.stage ?? null;
  const { writer } = await enginesIn(scope);
  return {
    proposal,
    waits:
      proposal !== null &&
      proposal.settled === undefined &&
      proposal.stage !== null &&
      proposal.stage !== stage &&
      untouched(proposal.from).includes(stage),
    runningTaskId: tasks.find(({ endedAt }) => endedAt === null)?.id ?? null,
    settings: writer ? [] : [...wantedSettings.write],
  };
}
