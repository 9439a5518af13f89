import * as z from 'zod';
import type { ErrorDefinition } from '#kernel/contract';
import { aiErrors } from '../../../contract/index.ts';
import type { Chat, ChatLimits, ChatReply, ChatRequest } from '../chat/chat.ts';
import { receiveText, type TextStream } from '../chat/receive-text.ts';
import type { RemoteClient, RemoteRequest } from '../remote/client.ts';
import { RemoteFailure } from '../remote/failure.ts';

/** The version of the API whose shapes stand below; the vendor keeps it as it is ("Versioning", platform.claude.com). */
const version = '2023-06-01';
/** The API wants a limit with every request: what every model of today can write at once. */
const mostTokens = 8_192;

/** What goes with every request. */
export const anthropicHeaders = (apiKey: string): Record<string, string> => ({
  'x-api-key': apiKey,
  'anthropic-version': version,
});

/** Read from a cache or written to one, a token of the prompt is one all the same. */
const usageSchema = z.object({
  input_tokens: z.number().nullish(),
  cache_creation_input_tokens: z.number().nullish(),
  cache_read_input_tokens: z.number().nullish(),
  output_tokens: z.number().nullish(),
});
type Usage = z.infer<typeof usageSchema>;

/** `Message`, as far as it is needed; blocks of other types (`thinking`) are no part of the text. */
const messageSchema = z.object({
  content: z.array(z.object({ type: z.string(), text: z.string().optional() })),
  stop_reason: z.string().nullable(),
  usage: usageSchema,
});

/** One event of a stream; those of other types (`ping`, whatever comes later) say nothing that is needed. */
const eventSchema = z.object({
  type: z.string(),
  message: z.object({ usage: usageSchema }).optional(),
  delta: z
    .object({ type: z.string().optional(), text: z.string().optional(), stop_reason: z.string().nullish() })
    .optional(),
  usage: usageSchema.optional(),
  error: z.object({ type: z.string() }).optional(),
});

/** Claude, by Anthropic's Messages API. */
export function createAnthropicChat(given: { remote: RemoteClient; model: string }): Chat {
  const { remote, model } = given;
  const { provider } = remote;
  const sent = (request: ChatRequest, limits: ChatLimits, stream: boolean): RemoteRequest => ({
    path: '/v1/messages',
    // Its newer models take neither a temperature nor a beginning of their answer; JSON is asked for in words.
    body: JSON.stringify({
      model,
      max_tokens: request.maxTokens ?? mostTokens,
      system: request.system,
      messages: [{ role: 'user', content: request.user }],
      ...(stream && { stream }),
    }),
    contentType: 'application/json',
    ...limits,
  });
  return {
    engine: `anthropic.${model}`,
    provider,
    async complete(request, limits) {
      const { content, stop_reason, usage } = await remote.json(sent(request, limits, false), messageSchema);
      const text = content.map((block) => (block.type === 'text' ? (block.text ?? '') : '')).join('');
      return replyOf(provider, text, stop_reason ?? 'end_turn', usage);
    },
    stream: (request, limits, onText) =>
      receiveText(remote, sent(request, limits, true), streamOf(provider), onText),
  };
}

function streamOf(provider: string): TextStream {
  let text = '';
  let stopped: string | null = null;
  let usage: Usage = {};
  let done = false;
  return {
    take(event) {
      const { type, message, delta, usage: counted, error } = eventSchema.parse(JSON.parse(event));
      if (type === 'error') throw brokenOff(provider, error?.type ?? 'api_error', text !== '');
      // The beginning counts the prompt; what comes later adds up, so the last count is the whole.
      usage = { ...usage, ...message?.usage, ...counted };
      stopped = delta?.stop_reason ?? stopped;
      done = type === 'message_stop';
      const piece = delta?.type === 'text_delta' ? (delta.text ?? '') : '';
      text += piece;
      return piece;
    },
    get done() {
      return done;
    },
    reply() {
      if (stopped === null) throw new RemoteFailure(aiErrors.answerCut, { provider });
      return replyOf(provider, text, stopped, usage);
    },
  };
}

/** Types of errors, "Errors", platform.claude.com; after 200 was answered they come as an event. */
const FAILURES: Readonly<Record<string, ErrorDefinition>> = {
  overloaded_error: aiErrors.providerBusy,
  rate_limit_error: aiErrors.providerBusy,
  timeout_error: aiErrors.providerTimedOut,
  authentication_error: aiErrors.keyRefused,
  permission_error: aiErrors.keyRefused,
  billing_error: aiErrors.quotaUsedUp,
  request_too_large: aiErrors.tooLarge,
  invalid_request_error: aiErrors.requestRefused,
  not_found_error: aiErrors.requestRefused,
};

function brokenOff(provider: string, type: string, begun: boolean): RemoteFailure {
  const definition = begun ? aiErrors.answerCut : (FAILURES[type] ?? aiErrors.providerUnavailable);
  return new RemoteFailure(definition, { provider });
}

function replyOf(provider: string, text: string, stopped: string, usage: Usage): ChatReply {
  if (stopped === 'refusal') throw new RemoteFailure(aiErrors.requestRefused, { provider });
  const { input_tokens, cache_creation_input_tokens, cache_read_input_tokens, output_tokens } = usage;
  const input = (input_tokens ?? 0) + (cache_creation_input_tokens ?? 0) + (cache_read_input_tokens ?? 0);
  return {
    text,
    finish: stopped === 'max_tokens' || stopped === 'model_context_window_exceeded' ? 'too_long' : 'whole',
    tokens: output_tokens == null ? null : { input, output: output_tokens },
  };
}
