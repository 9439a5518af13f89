import * as z from 'zod';
import { idSchema } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { defineWritingTool, fillFor } from '#modules/prompts';
import { followUpToolName, inboxErrors, writtenFollowUpSchema } from '../../contract/index.ts';
import { readMatter } from '../use-cases/read-matter.ts';
import { standingSilence } from '../use-cases/standing-silence.ts';
import { followUpPrompt } from './follow-up-prompt.ts';
import { keepProven } from './keep-proven.ts';

/** Writes to a visitor who fell silent; where somebody has written since it was asked for, nobody is. */
export const followUpTool = defineWritingTool({
  name: followUpToolName,
  input: z.strictObject({
    conversationId: idSchema,
    messageId: idSchema
      .optional()
      .meta({ description: 'Our message that it follows up; to be priced, the last' }),
  }),
  result: writtenFollowUpSchema,
  async read(scope, { conversationId, messageId }) {
    const silence = await standingSilence(scope, conversationId);
    if (messageId !== undefined && messageId !== silence.messageId) fail(inboxErrors.notSilent);
    const { shown, messages: _, ...values } = await readMatter(scope, conversationId);
    const asked = await fillFor(scope, followUpPrompt, values);
    return { asked, title: shown.contact.name, said: values.conversation, code: shown.language ?? 'en' };
  },
  resultOf(written, { asked, said, code }) {
    const kept = keepProven(written.text, said, code);
    if (kept.text === '' || written.finish !== 'whole') fail(inboxErrors.followUpUnusable);
    return { ...written, ...kept, prompt: asked.by };
  },
  textOf: ({ text }) => text,
});
