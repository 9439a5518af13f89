import * as z from 'zod';
import { idSchema, tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Principal, Services } from '#kernel/scope';
import { defineTool } from '#kernel/tasks';
import { writerOf } from '#modules/ai';
import { fillFor, tokensFor, tokensOf, writeFilled } from '#modules/prompts';
import { followUpToolName, inboxErrors, writtenFollowUpSchema } from '../../contract/index.ts';
import { findSilence } from '../repo/silence.repo.ts';
import { readMatter } from '../use-cases/read-matter.ts';
import { followUpPrompt } from './follow-up-prompt.ts';
import { keepProven } from './keep-proven.ts';

const inputSchema = z.strictObject({
  conversationId: idSchema,
  messageId: idSchema
    .optional()
    .meta({ description: 'Our message that it follows up; to be priced the last one' }),
});
type Input = z.output<typeof inputSchema>;

const maxMs = 5 * 60 * 1_000;

/** Writes to a visitor who fell silent. The quote is the most that it can cost; what is charged are the tokens that were used. */
export const followUpTool = defineTool({
  name: followUpToolName,
  pricedAs: 'write',
  input: inputSchema,
  step: writtenFollowUpSchema,
  result: writtenFollowUpSchema,
  maxMs,
  async measure(services, principal, input) {
    await writerOf(services, principal.orgId);
    const { asked, title } = await filled(services, principal, input);
    return { title, units: tokensFor(asked), files: [] };
  },
  async run(run, input) {
    if (run.steps.length > 0) return;
    const { asked, conversation, code } = await filled(run.services, run.principal, input);
    const written = await writeFilled(run, asked);
    const kept = keepProven(written.text, conversation, code);
    if (kept.text === '' || written.finish !== 'whole') fail(inboxErrors.followUpUnusable);
    await run.finish({ ...written, ...kept, prompt: asked.by }, tokensOf(written));
  },
  assemble: ([step]) => step ?? fail(tasksErrors.failed),
  textOf: ({ text }) => text,
  exports: { txt: { mediaType: 'text/plain; charset=utf-8', write: ({ result }) => result.text } },
});

/** The conversation as it stands when it is asked; where somebody has written since, nobody is silent. */
const filled = (services: Services, principal: Principal, { conversationId, messageId }: Input) =>
  services.scopes.withOrg(principal, async (scope) => {
    const { messages: _, shown, ...values } = await readMatter(scope, conversationId);
    const silence = await findSilence(scope, shown.id);
    if (silence?.messageId !== (messageId ?? silence?.messageId ?? '')) fail(inboxErrors.notSilent);
    const asked = await fillFor(scope, followUpPrompt, values);
    const { name } = shown.contact;
    return { asked, conversation: values.conversation, title: name, code: shown.language ?? 'en' };
  });
