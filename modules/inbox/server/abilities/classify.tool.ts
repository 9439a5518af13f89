import * as z from 'zod';
import { idSchema } from '#kernel/contract';
import { defineWritingTool, fillFor } from '#modules/prompts';
import { classificationResultSchema, classifyToolName } from '../../contract/index.ts';
import { keepProposal } from '../use-cases/keep-proposal.ts';
import { readForSummary } from '../use-cases/read-for-summary.ts';
import { classifyPrompt } from './classify-prompt.ts';
import { readClassification } from './read-classification.ts';

/** Proposes a stage for a prospect. */
export const classifyTool = defineWritingTool({
  name: classifyToolName,
  input: z.strictObject({ conversationId: idSchema }),
  result: classificationResultSchema,
  async read(scope, { conversationId }) {
    const { values, ...read } = await readForSummary(scope, conversationId);
    return { ...read, asked: await fillFor(scope, classifyPrompt, values) };
  },
  resultOf({ text, ...written }, { customers, asked }) {
    const read = readClassification(text, customers, written.finish === 'whole');
    return { ...written, ...read, prompt: asked.by };
  },
  textOf: ({ reasons }) => reasons.map(({ text, quote }) => text ?? quote).join('\n'),
  keep: (scope, { taskId, input: { conversationId }, result: { stage, reasons, engine } }) =>
    keepProposal(scope, { id: taskId, conversationId, stage, reasons, engine }),
});
