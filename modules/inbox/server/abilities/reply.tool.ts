import { idSchema } from '#kernel/contract';
import { defineWritingTool, fillFor } from '#modules/prompts';
import { toneFor } from '#modules/tools';
import { writeReplyBodySchema, writtenReplySchema } from '../../contract/index.ts';
import { readForReply } from '../use-cases/read-for-reply.ts';
import { replyPrompt } from './reply-prompts.ts';

/** Begins a member's answer. */
export const replyTool = defineWritingTool({
  name: 'inbox.reply',
  input: writeReplyBodySchema.extend({ conversationId: idSchema }),
  result: writtenReplySchema,
  async read(scope, { conversationId, tone }) {
    const { sources, title, ...values } = await readForReply(scope, conversationId);
    const asked = await fillFor(scope, replyPrompt, values);
    return { asked, tone: tone ? await toneFor(scope, tone) : null, sources, title };
  },
  resultOf: (written, { asked, sources }) => ({ ...written, prompt: asked.by, sources }),
  textOf: ({ text }) => text,
});
