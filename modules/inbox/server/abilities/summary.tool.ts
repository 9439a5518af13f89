import * as z from 'zod';
import { idSchema, tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Principal, Services } from '#kernel/scope';
import { defineTool } from '#kernel/tasks';
import { writerOf } from '#modules/ai';
import { fillFor, tokensFor, tokensOf, writeFilled } from '#modules/prompts';
import { summaryResultSchema, summaryToolName } from '../../contract/index.ts';
import { readForSummary } from '../use-cases/read-for-summary.ts';
import { groundSummary } from './ground-summary.ts';
import { summaryPrompt } from './summary-prompt.ts';

const inputSchema = z.strictObject({ conversationId: idSchema });

const maxMs = 5 * 60 * 1_000;

/** Summarises a conversation. The quote is the most that it can cost; what is charged are the tokens that were used. */
export const summaryTool = defineTool({
  name: summaryToolName,
  pricedAs: 'write',
  input: inputSchema,
  step: summaryResultSchema,
  result: summaryResultSchema,
  maxMs,
  async measure(services, principal, input) {
    await writerOf(services, principal.orgId);
    const { asked, title } = await filled(services, principal, input.conversationId);
    return { title, units: tokensFor(asked), files: [] };
  },
  async run(run, input) {
    if (run.steps.length > 0) return;
    const { asked, messages, upTo, whole } = await filled(run.services, run.principal, input.conversationId);
    const { text, ...written } = await writeFilled(run, asked);
    const grounded = groundSummary(text, messages, written.finish === 'whole');
    await run.finish(
      { ...written, ...grounded, upTo, whole, prompt: asked.by },
      tokensOf({ text, ...written }),
    );
  },
  assemble: ([step]) => step ?? fail(tasksErrors.failed),
  textOf: ({ sentences }) => sentences.map(({ text }) => text).join('\n'),
  exports: {
    txt: {
      mediaType: 'text/plain; charset=utf-8',
      write: ({ result }) => result.sentences.map(({ text }) => text).join('\n'),
    },
  },
});

/** The conversation as it stands when it is asked: somebody may have written since. */
const filled = (services: Services, principal: Principal, conversationId: string) =>
  services.scopes.withOrg(principal, async (scope) => {
    const { values, ...read } = await readForSummary(scope, conversationId);
    return { ...read, asked: await fillFor(scope, summaryPrompt, values) };
  });
