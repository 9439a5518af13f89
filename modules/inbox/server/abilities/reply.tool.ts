import type * as z from 'zod';
import { idSchema, tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Principal, Services } from '#kernel/scope';
import { defineTool } from '#kernel/tasks';
import { writerOf } from '#modules/ai';
import { fillFor, tokensFor, tokensOf, writeFilled } from '#modules/prompts';
import { toneFor } from '#modules/tools';
import { writeReplyBodySchema, writtenReplySchema } from '../../contract/index.ts';
import { readForReply } from '../use-cases/read-for-reply.ts';
import { replyPrompt } from './reply-prompts.ts';

const inputSchema = writeReplyBodySchema.extend({ conversationId: idSchema });
type Input = z.output<typeof inputSchema>;

const maxMs = 5 * 60 * 1_000;

/** Begins a member's answer. The quote is the most that it can cost; what is charged are the tokens that were used. */
export const replyTool = defineTool({
  name: 'inbox.reply',
  pricedAs: 'write',
  input: inputSchema,
  step: writtenReplySchema,
  result: writtenReplySchema,
  maxMs,
  async measure(services, principal, input) {
    await writerOf(services, principal.orgId);
    const { asked, tone, title } = await filled(services, principal, input);
    return { title, units: tokensFor(asked, tone), files: [] };
  },
  async run(run, input) {
    if (run.steps.length > 0) return;
    const { asked, tone, sources } = await filled(run.services, run.principal, input);
    const written = await writeFilled(run, asked, tone);
    await run.finish({ ...written, prompt: asked.by, sources }, tokensOf(written));
  },
  assemble: ([step]) => step ?? fail(tasksErrors.failed),
  textOf: ({ text }) => text,
  exports: { txt: { mediaType: 'text/plain; charset=utf-8', write: ({ result }) => result.text } },
});

/** The conversation as it stands when it is asked: somebody may have written since. */
function filled(services: Services, principal: Principal, { conversationId, tone }: Input) {
  return services.scopes.withOrg(principal, async (scope) => {
    const { sources, title, ...values } = await readForReply(scope, conversationId);
    const asked = await fillFor(scope, replyPrompt, values);
    return { asked, tone: tone ? await toneFor(scope, tone) : null, sources, title };
  });
}
