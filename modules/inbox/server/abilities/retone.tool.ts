import type * as z from 'zod';
import { tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Principal, Services } from '#kernel/scope';
import { defineTool } from '#kernel/tasks';
import { writerOf } from '#modules/ai';
import { fillFor, tokensFor, tokensOf, writeFilled } from '#modules/prompts';
import { toneFor } from '#modules/tools';
import { changeToneBodySchema, writtenReplySchema } from '../../contract/index.ts';
import { retonePrompt } from './reply-prompts.ts';

type Input = z.output<typeof changeToneBodySchema>;

const maxMs = 5 * 60 * 1_000;
const titleLength = 120;

/** Says a member's words in another tone. */
export const retoneTool = defineTool({
  name: 'inbox.retone',
  pricedAs: 'write',
  input: changeToneBodySchema,
  step: writtenReplySchema,
  result: writtenReplySchema,
  maxMs,
  async measure(services, principal, input) {
    await writerOf(services, principal.orgId);
    const { asked, tone } = await filled(services, principal, input);
    return {
      title: input.text.replace(/\s+/g, ' ').slice(0, titleLength),
      units: tokensFor(asked, tone),
      files: [],
    };
  },
  async run(run, input) {
    if (run.steps.length > 0) return;
    const { asked, tone } = await filled(run.services, run.principal, input);
    const written = await writeFilled(run, asked, tone);
    await run.finish({ ...written, prompt: asked.by, sources: [] }, tokensOf(written));
  },
  assemble: ([step]) => step ?? fail(tasksErrors.failed),
  textOf: ({ text }) => text,
  exports: { txt: { mediaType: 'text/plain; charset=utf-8', write: ({ result }) => result.text } },
});

const filled = (services: Services, principal: Principal, { text, tone }: Input) =>
  services.scopes.withOrg(principal, async (scope) => ({
    asked: await fillFor(scope, retonePrompt, { answer: text }),
    tone: await toneFor(scope, tone),
  }));
