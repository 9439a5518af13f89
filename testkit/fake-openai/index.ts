import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** What one call meets: a text that the model writes, or a fault as the vendor documents it. */
export type Turn =
  | { readonly says: string }
  | { readonly status: number; readonly retryAfter?: number }
  /** The line stays open and nothing comes. */
  | { readonly hangs: true };

interface ChatRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly [field: string]: unknown;
}

export interface FakeOpenAi {
  /** For `OPENAI_BASE_URL`. */
  readonly url: string;
  /** For `OPENAI_API_KEY`; another one is refused. */
  readonly key: string;
  readonly requests: ChatRequest[];
  stop(): Promise<void>;
}

/** A server that speaks as much of OpenAI's API as a chat completion needs. */
export async function startFakeOpenAi(answer: (request: ChatRequest) => Turn): Promise<FakeOpenAi> {
  const key = 'sk-fake-canary-7d1e';
  const requests: ChatRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const send = (status: number, body: object, headers: Record<string, string> = {}) =>
      outgoing
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(body));
    const refuse = (status: number, code: string, headers = {}) =>
      send(status, { error: { message: `Refused: ${code}`, type: code, param: null, code } }, headers);
    if (incoming.url !== '/v1/chat/completions') return refuse(404, 'unknown_url');
    if (incoming.headers.authorization !== `Bearer ${key}`) return refuse(401, 'invalid_api_key');
    const request = (await json(incoming)) as ChatRequest;
    requests.push(request);
    const turn = answer(request);
    if ('hangs' in turn) return undefined;
    if ('status' in turn) {
      const after = turn.retryAfter === undefined ? {} : { 'retry-after': String(turn.retryAfter) };
      return refuse(turn.status, turn.status === 429 ? 'rate_limit_exceeded' : 'server_error', after);
    }
    return send(200, completion(request.model, turn.says));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    key,
    requests,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function completion(model: string, content: string) {
  return {
    id: 'chatcmpl-fake',
    object: 'chat.completion',
    created: 1_764_000_000,
    model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: { prompt_tokens: 1_200, completion_tokens: 60, total_tokens: 1_260 },
  };
}
