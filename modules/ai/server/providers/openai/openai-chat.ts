import * as z from 'zod';
import { aiErrors } from '../../../contract/index.ts';
import type { Chat, ChatLimits, ChatReply, ChatRequest } from '../chat/chat.ts';
import { receiveText, type TextStream } from '../chat/receive-text.ts';
import type { RemoteClient, RemoteRequest } from '../remote/client.ts';
import { RemoteFailure } from '../remote/failure.ts';

export interface OpenAiChatOptions {
  readonly remote: RemoteClient;
  readonly model: string;
  /** Whose protocol it is a dialect of, as results name it. */
  readonly vendor?: 'openai' | 'mistral';
  /** The name under which the server takes the limit: OpenAI's newer models refuse `max_tokens`, most others know only it. */
  readonly limitField: 'max_tokens' | 'max_completion_tokens';
  /** Whether a stream has to be asked to count its tokens; Mistral counts by itself, and knows no such field. */
  readonly asksToCount?: boolean;
}

/** A text, or (Mistral's models that think aloud) parts of which those of the type `text` are the answer. */
const contentSchema = z
  .union([z.string(), z.array(z.object({ type: z.string(), text: z.string().optional() }))])
  .nullish()
  .transform((content) =>
    typeof content === 'string'
      ? content
      : (content ?? []).map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join(''),
  );
const usageSchema = z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish();

/** `CreateChatCompletionResponse`, as far as it is needed. */
const completionSchema = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: contentSchema }), finish_reason: z.string().nullish() }))
    .min(1),
  usage: usageSchema,
});
/** One chunk (`CreateChatCompletionStreamResponse`). */
const chunkSchema = z.object({
  choices: z.array(
    z.object({
      delta: z.object({ content: contentSchema }).nullish(),
      finish_reason: z.string().nullish(),
    }),
  ),
  usage: usageSchema,
});

/** Any server that speaks as OpenAI's chat completions do. */
export function createOpenAiChat(options: OpenAiChatOptions): Chat {
  const { remote, model, vendor = 'openai', asksToCount = true } = options;
  const { provider } = remote;
  const sent = (request: ChatRequest, limits: ChatLimits, stream: boolean): RemoteRequest => ({
    path: '/chat/completions',
    body: JSON.stringify({
      model,
      messages: [
        { role: 'system', content: request.system },
        { role: 'user', content: request.user },
      ],
      ...(request.maxTokens !== null && { [options.limitField]: request.maxTokens }),
      ...(request.json && { response_format: { type: 'json_object' } }),
      ...(request.exact && { temperature: 0 }),
      ...(stream && { stream }),
      ...(stream && asksToCount && { stream_options: { include_usage: true } }),
    }),
    contentType: 'application/json',
    ...limits,
  });
  return {
    engine: `${vendor}.${model}`,
    provider,
    async complete(request, limits) {
      const { choices, usage } = await remote.json(sent(request, limits, false), completionSchema);
      const [choice] = choices;
      return replyOf(provider, choice?.message.content ?? '', choice?.finish_reason ?? 'stop', usage);
    },
    stream: (request, limits, onText) =>
      receiveText(remote, sent(request, limits, true), streamOf(provider), onText),
  };
}

function streamOf(provider: string): TextStream {
  let text = '';
  let finish: string | null = null;
  let usage: z.infer<typeof usageSchema> = null;
  let done = false;
  return {
    take(event) {
      if (event.trim() === '[DONE]') {
        done = true;
        return '';
      }
      const chunk = chunkSchema.parse(JSON.parse(event));
      usage = chunk.usage ?? usage;
      const [choice] = chunk.choices;
      finish = choice?.finish_reason ?? finish;
      const piece = choice?.delta?.content ?? '';
      text += piece;
      return piece;
    },
    get done() {
      return done;
    },
    reply() {
      // Neither an end that was told nor a reason to stop: the line went quiet in the middle of the text.
      if (!done && finish === null) throw new RemoteFailure(aiErrors.answerCut, { provider });
      return replyOf(provider, text, finish ?? 'stop', usage);
    },
  };
}

/** `error` and `model_length` are Mistral's: the model broke off; its context is full. */
function replyOf(
  provider: string,
  text: string,
  finish: string,
  usage: z.infer<typeof usageSchema>,
): ChatReply {
  if (finish === 'content_filter') throw new RemoteFailure(aiErrors.requestRefused, { provider });
  if (finish === 'error') throw new RemoteFailure(aiErrors.answerCut, { provider });
  return {
    text,
    finish: finish === 'length' || finish === 'model_length' ? 'too_long' : 'whole',
    tokens: usage ? { input: usage.prompt_tokens, output: usage.completion_tokens } : null,
  };
}
