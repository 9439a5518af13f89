import { tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Principal, Services } from '#kernel/scope';
import { defineTool } from '#kernel/tasks';
import { writerOf } from '#modules/ai';
import { fillFor, tokensFor, tokensOf, writeFilled } from '#modules/prompts';
import { changeToneBodySchema, writtenReplySchema } from '../../contract/index.ts';
import { retonePrompt } from './reply-prompts.ts';

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
  async measure(services, principal, { text }) {
    await writerOf(services, principal.orgId);
    const asked = await filled(services, principal, text);
    return { title: text.replace(/\s+/g, ' ').slice(0, titleLength), units: tokensFor(asked), files: [] };
  },
  async run(run, { text, tone }) {
    if (run.steps.length > 0) return;
    const asked = await filled(run.services, run.principal, text);
    const written = await writeFilled(run, asked, { kind: tone });
    await run.finish({ ...written, prompt: asked.by, sources: [] }, tokensOf(written));
  },
  assemble: ([step]) => step ?? fail(tasksErrors.failed),
  textOf: ({ text }) => text,
  exports: { txt: { mediaType: 'text/plain; charset=utf-8', write: ({ result }) => result.text } },
});

const filled = (services: Services, principal: Principal, answer: string) =>
  services.scopes.withOrg(principal, (scope) => fillFor(scope, retonePrompt, { answer }));
