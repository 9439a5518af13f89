import type * as z from 'zod';
import { tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Principal, Scope, Services } from '#kernel/scope';
import { defineTool, type TaskRun, type Tool } from '#kernel/tasks';
import { type WriteOutput, type WriteTone, writerOf } from '#modules/ai';
import { type FilledPrompt, tokensFor, tokensOf, writeFilled } from './write-filled.ts';

/** What is asked of the model, and what people find the task by. */
interface Matter {
  readonly asked: FilledPrompt;
  readonly tone?: WriteTone | null;
  readonly title: string;
}

interface WritingTool<I extends z.ZodType, M extends Matter, R> extends Pick<Tool, 'name'> {
  readonly input: I;
  readonly result: z.ZodType<R, R>;
  /** Read when it is priced, and again when it runs: what it is about may have changed between. */
  read(scope: Scope, input: z.output<I>): Promise<M>;
  resultOf(written: WriteOutput, matter: M): R;
  textOf(result: R): string;
  /** Keeps the result beside the task too, before that is done; where a worker died meanwhile, once more: twice is as once. */
  keep?(
    scope: Scope,
    kept: { readonly taskId: string; readonly input: z.output<I>; readonly result: R },
  ): Promise<void>;
}

/** Of one attempt. */
const maxMs = 5 * 60 * 1_000;

/**
 * A tool that asks one prompt of a model, once. The quote is the most that it can cost; what is charged are the tokens that
 * were used.
 */
export function defineWritingTool<I extends z.ZodType, M extends Matter, R>({
  name,
  input,
  result,
  read,
  resultOf,
  textOf,
  keep,
}: WritingTool<I, M, R>) {
  const matterOf = (services: Services, principal: Principal, given: z.output<I>): Promise<M> =>
    services.scopes.withOrg(principal, (scope) => read(scope, given));
  const write = async (run: TaskRun<R>, given: z.output<I>): Promise<R> => {
    const matter = await matterOf(run.services, run.principal, given);
    const written = await writeFilled(run, matter.asked, matter.tone);
    const made = resultOf(written, matter);
    await run.finish(made, tokensOf(written));
    return made;
  };
  return defineTool({
    name,
    pricedAs: 'write',
    input,
    step: result,
    result,
    maxMs,
    async measure(services, principal, given) {
      await writerOf(services, principal.orgId);
      const { asked, tone, title } = await matterOf(services, principal, given);
      return { title, units: tokensFor(asked, tone), files: [] };
    },
    async run(run, given) {
      const { services, principal, taskId } = run;
      const [finished] = run.steps;
      const done = finished ?? (await write(run, given));
      if (keep)
        await services.scopes.withOrg(principal, (scope) =>
          keep(scope, { taskId, input: given, result: done }),
        );
    },
    assemble: ([step]) => step ?? fail(tasksErrors.failed),
    textOf,
    exports: { txt: { mediaType: 'text/plain; charset=utf-8', write: (given) => textOf(given.result) } },
  });
}
