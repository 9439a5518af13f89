import { defineWritingTool, fillFor } from '#modules/prompts';
import { toneFor } from '#modules/tools';
import { changeToneBodySchema, writtenReplySchema } from '../../contract/index.ts';
import { retonePrompt } from './reply-prompts.ts';

const titleLength = 120;

/** Says a member's words in another tone. */
export const retoneTool = defineWritingTool({
  name: 'inbox.retone',
  input: changeToneBodySchema,
  result: writtenReplySchema,
  read: async (scope, { text, tone }) => ({
    asked: await fillFor(scope, retonePrompt, { answer: text }),
    tone: await toneFor(scope, tone),
    title: text.replace(/\s+/g, ' ').slice(0, titleLength),
  }),
  resultOf: (written, { asked }) => ({ ...written, prompt: asked.by, sources: [] }),
  textOf: ({ text }) => text,
});
