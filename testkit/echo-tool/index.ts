import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { defineTool } from '#kernel/tasks';

/** Says a text back, at the price of `feel`; one that begins with "slow" first waits until it is interrupted. */
export const echoTool = defineTool({
  name: 'test.echo',
  pricedAs: 'feel',
  input: z.strictObject({ text: z.string() }),
  step: z.string(),
  result: z.object({ text: z.string() }),
  maxMs: 60_000,
  measure: async (_services, _principal, { text }) => ({ title: text, units: text.length, files: [] }),
  async run({ steps, finish, signal }, { text }) {
    if (steps.length > 0) return;
    if (text.startsWith('slow')) await wait(60_000, undefined, { signal });
    await finish(text, text.length);
  },
  assemble: ([text = '']) => ({ text }),
  textOf: ({ text }) => text,
  exports: {},
});
