import type { ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Says, Turn } from '../fake-openai/index.ts';
import { listen } from '../listen/index.ts';

export interface MessagesRequest {
  readonly model: string;
  readonly max_tokens: number;
  readonly system?: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly [field: string]: unknown;
}

/** What one call meets; a stream may also end in an event that tells an error. */
export type MessagesTurn = Turn | (Says & { readonly failsAfter: number; readonly error: string });

export interface FakeAnthropic {
  /** For `ANTHROPIC_BASE_URL`. */
  readonly url: string;
  /** For `ANTHROPIC_API_KEY`; another one is refused. */
  readonly key: string;
  readonly requests: MessagesRequest[];
  stop(): Promise<void>;
}

/** "Errors", platform.claude.com. */
const TYPES: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};

const STOPS = { stop: 'end_turn', length: 'max_tokens', content_filter: 'refusal' } as const;

/** A server that speaks as much of Anthropic's API as messages (streamed too) need. */
export async function startFakeAnthropic(
  answer: (request: MessagesRequest) => MessagesTurn,
): Promise<FakeAnthropic> {
  const key = 'sk-ant-fake-canary-90c2';
  const requests: MessagesRequest[] = [];
  const server = await listen(async (incoming, outgoing) => {
    if (incoming.headers['x-api-key'] !== key) return refuse(outgoing, 401);
    if (incoming.headers['anthropic-version'] !== '2023-06-01') return refuse(outgoing, 400);
    if (incoming.method === 'GET' && incoming.url?.startsWith('/v1/models')) {
      return send(outgoing, 200, { data: [], has_more: false, first_id: null, last_id: null });
    }
    if (incoming.url !== '/v1/messages') return refuse(outgoing, 404);
    const request = (await json(incoming)) as MessagesRequest;
    requests.push(request);
    const turn = answer(request);
    if ('says' in turn) {
      return request.stream === true
        ? stream(request, turn, outgoing)
        : send(outgoing, 200, messageOf(request.model, turn));
    }
    if ('status' in turn) return refuse(outgoing, turn.status, turn.retryAfter);
    if ('body' in turn) {
      return outgoing.writeHead(200, { 'content-type': 'application/json' }).end(turn.body);
    }
    return 'breaks' in turn ? outgoing.destroy() : undefined;
  });
  return {
    url: server.url,
    key,
    requests,
    stop: server.stop,
  };
}

const usage = (output: number) => ({
  input_tokens: 1_150,
  output_tokens: output,
  cache_creation: null,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 50,
  inference_geo: null,
  output_tokens_details: null,
  server_tool_use: null,
  service_tier: 'standard' as const,
  speed: null,
});

export function messageOf(model: string, { says, finish = 'stop' }: Says) {
  return {
    id: 'msg_fake',
    type: 'message',
    role: 'assistant',
    model,
    container: null,
    content: [{ type: 'text', text: says, citations: null }],
    diagnostics: null,
    stop_reason: STOPS[finish],
    stop_sequence: null,
    stop_details: null,
    usage: usage(Math.ceil(says.length / 4)),
  };
}

/** In the order of "Streaming messages", platform.claude.com. */
function eventsOf({ model }: MessagesRequest, turn: Says): { type: string; [field: string]: unknown }[] {
  const { says, finish = 'stop' } = turn;
  const empty = { ...messageOf(model, turn), content: [], stop_reason: null, usage: usage(1) };
  return [
    { type: 'message_start', message: empty },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'ping' },
    ...(says.match(/\s*\S+\s*/g) ?? []).map((text) => ({
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text },
    })),
    { type: 'content_block_stop', index: 0 },
    {
      type: 'message_delta',
      delta: { stop_reason: STOPS[finish], stop_sequence: null },
      usage: { output_tokens: Math.ceil(says.length / 4) },
    },
    { type: 'message_stop' },
  ];
}

async function stream(
  request: MessagesRequest,
  turn: Extract<MessagesTurn, { says: string }>,
  outgoing: ServerResponse,
): Promise<void> {
  outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
  const write = (event: { type: string }) =>
    outgoing.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  for (const [index, event] of eventsOf(request, turn).entries()) {
    if (index === turn.cutAfter) {
      // What was written before is to arrive before the cut does.
      await new Promise((resolve) => setTimeout(resolve, 30));
      return void outgoing.destroy();
    }
    if ('failsAfter' in turn && index === turn.failsAfter) {
      const { error: type } = turn;
      write({ type: 'error', error: { type, message: 'Refused' } } as { type: string });
      return void outgoing.end();
    }
    write(event);
    if (turn.every) await new Promise((resolve) => setTimeout(resolve, turn.every));
  }
  outgoing.end();
}

function send(outgoing: ServerResponse, status: number, body: object, headers = {}): unknown {
  return outgoing
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body));
}

function refuse(outgoing: ServerResponse, status: number, retryAfter?: number | string): unknown {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  const error = { type: TYPES[status] ?? 'api_error', message: 'Refused' };
  return send(outgoing, status, { type: 'error', error, request_id: 'req_fake' }, headers);
}
