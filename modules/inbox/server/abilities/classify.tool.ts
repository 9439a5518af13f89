import * as z from 'zod';
import { idSchema, tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Principal, Services } from '#kernel/scope';
import { defineTool } from '#kernel/tasks';
import { writerOf } from '#modules/ai';
import { fillFor, tokensFor, tokensOf, writeFilled } from '#modules/prompts';
import { classificationResultSchema, classifyToolName } from '../../contract/index.ts';
import { readForSummary } from '../use-cases/read-for-summary.ts';
import { classifyPrompt } from './classify-prompt.ts';
import { readClassification } from './read-classification.ts';

const inputSchema = z.strictObject({ conversationId: idSchema });

const maxMs = 5 * 60 * 1_000;

/** Proposes a stage for a prospect. The quote is the most that it can cost; what is charged are the tokens that were used. */
export const classifyTool = defineTool({
  name: classifyToolName,
  pricedAs: 'write',
  input: inputSchema,
  step: classificationResultSchema,
  result: classificationResultSchema,
  maxMs,
  async measure(services, principal, input) {
    await writerOf(services, principal.orgId);
    const { asked, title } = await filled(services, principal, input.conversationId);
    return { title, units: tokensFor(asked), files: [] };
  },
  async run(run, input) {
    if (run.steps.length > 0) return;
    const { asked, customers, stage: from } = await filled(run.services, run.principal, input.conversationId);
    const written = await writeFilled(run, asked);
    const { text, ...rest } = written;
    const read = readClassification(text, customers, written.finish === 'whole');
    await run.finish({ ...rest, ...read, from, prompt: asked.by }, tokensOf(written));
  },
  assemble: ([step]) => step ?? fail(tasksErrors.failed),
  textOf: ({ reasons }) => reasons.map(({ text }) => text).join('\n'),
  exports: {},
});

/** The conversation as it stands when it is asked: somebody may have written since. */
const filled = (services: Services, principal: Principal, conversationId: string) =>
  services.scopes.withOrg(principal, async (scope) => {
    const { values, ...read } = await readForSummary(scope, conversationId);
    return { ...read, asked: await fillFor(scope, classifyPrompt, values) };
  });
