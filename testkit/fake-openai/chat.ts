import type { ServerResponse } from 'node:http';

export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly [field: string]: unknown;
}

/** A text that the model writes, whole or, when the request asks for a stream, in pieces. */
export interface Says {
  readonly says: string;
  /** Where the model stopped; `length` at its limit of tokens. */
  readonly finish?: 'stop' | 'length' | 'content_filter';
  /** Breaks the line after so many pieces of a stream. */
  readonly cutAfter?: number;
  /** Some compatible servers count nothing. */
  readonly uncounted?: boolean;
  /** Mistral counts the tokens of a stream without being asked to. */
  readonly counted?: boolean;
  /** Milliseconds between two pieces. */
  readonly every?: number;
}

const stamp = { id: 'chatcmpl-fake', created: 1_764_000_000 };

function usageOf(says: string) {
  const completion = Math.ceil(says.length / 4);
  return { prompt_tokens: 1_200, completion_tokens: completion, total_tokens: 1_200 + completion };
}

export function completion(model: string, { says, finish = 'stop', uncounted }: Says) {
  const message = { role: 'assistant', content: says, refusal: null };
  return {
    ...stamp,
    object: 'chat.completion',
    model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: finish }],
    ...(!uncounted && { usage: usageOf(says) }),
  };
}

/** The chunks of a streamed completion, the last one with its usage when the request asks for it. */
export function chunksOf(request: ChatRequest, given: Says): object[] {
  const { says, finish = 'stop', uncounted, counted } = given;
  const frame = { ...stamp, object: 'chat.completion.chunk', model: request.model };
  const options = request.stream_options as { include_usage?: boolean } | undefined;
  const counts = (options?.include_usage === true || counted) && !uncounted;
  const piece = (delta: object, finish_reason: string | null) => ({
    ...frame,
    choices: [{ index: 0, delta, logprobs: null, finish_reason }],
    ...(counts && { usage: null }),
  });
  return [
    piece({ role: 'assistant', content: '', refusal: null }, null),
    ...(says.match(/\s*\S+\s*/g) ?? []).map((content) => piece({ content }, null)),
    piece({}, finish),
    ...(counts ? [{ ...frame, choices: [], usage: usageOf(says) }] : []),
  ];
}

export async function stream(request: ChatRequest, says: Says, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const [index, chunk] of chunksOf(request, says).entries()) {
    if (index === says.cutAfter) {
      // What was written before is to arrive before the cut does.
      await new Promise((resolve) => setTimeout(resolve, 30));
      return void outgoing.destroy();
    }
    outgoing.write(`data: ${JSON.stringify(chunk)}\n\n`);
    if (says.every) await new Promise((resolve) => setTimeout(resolve, says.every));
  }
  outgoing.end('data: [DONE]\n\n');
}
