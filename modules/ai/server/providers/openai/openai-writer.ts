import * as z from 'zod';
import { HttpClientError } from '#kernel/http-client';
import { aiErrors } from '../../../contract/index.ts';
import type { WriteInput, WriteOutput, WriteRun, Writer } from '../../ports/write.port.ts';
import { estimateTokens } from '../../write/estimate-tokens.ts';
import { writeInstructions } from '../../write/instructions.ts';
import type { RemoteClient } from '../remote/client.ts';
import { RemoteFailure } from '../remote/failure.ts';

export interface OpenAiWriterOptions {
  readonly remote: RemoteClient;
  readonly model: string;
  /** The name under which the server takes the limit: OpenAI's newer models refuse `max_tokens`, most others know only it. */
  readonly limitField: 'max_tokens' | 'max_completion_tokens';
}

const timeoutMs = 180_000;
const maxBytes = 8 * 1024 * 1024;

/** One chunk, as far as it is needed (`CreateChatCompletionStreamResponse`). */
const chunkSchema = z.object({
  choices: z.array(
    z.object({
      delta: z.object({ content: z.string().nullish() }).nullish(),
      finish_reason: z.string().nullish(),
    }),
  ),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
});

/** Writes by any server that speaks as OpenAI's chat completions do, streamed. */
export function createOpenAiWriter(options: OpenAiWriterOptions): Writer {
  const engine = `openai.${options.model}`;
  return {
    engine,
    async write(input, run) {
      const messages = [
        { role: 'system', content: writeInstructions(input.tone) },
        { role: 'user', content: input.prompt },
      ];
      const written = new Written();
      const finish = await receive(options, { messages, maxTokens: input.maxTokens }, run, written);
      const { text, usage } = written;
      const asked = messages.map(({ content }) => content).join('\n');
      const tokens = usage ?? { input: estimateTokens(asked), output: estimateTokens(text) };
      return { text, finish, tokens, engine };
    },
  };
}

/** What has come so far. */
class Written {
  text = '';
  finish: string | null = null;
  done = false;
  usage: WriteOutput['tokens'] | null = null;

  /** @returns the piece of text that the event brings */
  take(event: string): string {
    if (event.trim() === '[DONE]') {
      this.done = true;
      return '';
    }
    const { choices, usage } = chunkSchema.parse(JSON.parse(event));
    if (usage) this.usage = { input: usage.prompt_tokens, output: usage.completion_tokens };
    const [choice] = choices;
    this.finish = choice?.finish_reason ?? this.finish;
    const piece = choice?.delta?.content ?? '';
    this.text += piece;
    return piece;
  }
}

async function receive(
  { remote, model, limitField }: OpenAiWriterOptions,
  { messages, maxTokens }: { messages: object[]; maxTokens: WriteInput['maxTokens'] },
  { account, signal, onText }: WriteRun,
  written: Written,
): Promise<WriteOutput['finish']> {
  const { provider } = remote;
  const counted = { stream: true, stream_options: { include_usage: true } };
  const body = JSON.stringify({ model, messages, ...counted, [limitField]: maxTokens });
  const sent = { path: '/chat/completions', body, contentType: 'application/json' };
  try {
    for await (const event of remote.events({ ...sent, account, signal, timeoutMs, maxBytes })) {
      const piece = written.take(event);
      if (piece !== '') onText?.(piece);
      if (written.done) break;
    }
  } catch (error) {
    if (error instanceof HttpClientError && signal?.aborted) return 'stopped';
    if (error instanceof SyntaxError || error instanceof z.ZodError) {
      throw new RemoteFailure(aiErrors.answerMalformed, { provider });
    }
    throw error;
  }
  if (written.finish === 'content_filter') throw new RemoteFailure(aiErrors.requestRefused, { provider });
  // Neither an end that was told nor a reason to stop: the line went quiet in the middle of the text.
  if (!written.done && written.finish === null) throw new RemoteFailure(aiErrors.answerCut, { provider });
  return written.finish === 'length' ? 'too_long' : 'whole';
}
