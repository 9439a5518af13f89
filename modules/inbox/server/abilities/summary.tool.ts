import * as z from 'zod';
import { idSchema } from '#kernel/contract';
import { defineWritingTool, fillFor } from '#modules/prompts';
import { summaryResultSchema, summaryToolName } from '../../contract/index.ts';
import { readForSummary } from '../use-cases/read-for-summary.ts';
import { groundSummary } from './ground-summary.ts';
import { summaryPrompt } from './summary-prompt.ts';

/** Summarises a conversation. */
export const summaryTool = defineWritingTool({
  name: summaryToolName,
  input: z.strictObject({ conversationId: idSchema }),
  result: summaryResultSchema,
  async read(scope, { conversationId }) {
    const { values, ...read } = await readForSummary(scope, conversationId);
    return { ...read, asked: await fillFor(scope, summaryPrompt, values) };
  },
  resultOf({ text, ...written }, { messages, upTo, whole, asked }) {
    const grounded = groundSummary(text, messages, written.finish === 'whole');
    return { ...written, ...grounded, upTo, whole, prompt: asked.by };
  },
  textOf: ({ sentences }) => sentences.map(({ text }) => text).join('\n'),
});
