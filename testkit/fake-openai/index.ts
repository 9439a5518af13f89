import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listen } from '../listen/index.ts';
import { type ChatRequest, completion, type Says, stream } from './chat.ts';
import { type ImageRequest, picturesOf, readImageRequest } from './images.ts';
import { readSpeechRequest, type SpeechRequest, secondsOf, transcriptOf } from './speech.ts';

export { type ChatRequest, chunksOf, completion, type Says } from './chat.ts';
export { type ImageRequest, picturesOf, tinyPicture } from './images.ts';
export { type SpeechRequest, secondsOf, transcriptOf, voxtralOf } from './speech.ts';

/** What one call meets: what the model makes, or a fault as the vendor documents it. */
export type Turn =
  | Says
  /** Pictures, as many as were asked for. */
  | { readonly draws: true }
  /** A word for every second. */
  | { readonly hears: string }
  | { readonly status: number; readonly retryAfter?: number | string; readonly code?: string }
  /** 200 with a body that is nothing of the kind. */
  | { readonly body: string }
  /** The line stays open and nothing comes. */
  | { readonly hangs: true }
  /** The line is cut before a word is said. */
  | { readonly breaks: true };

export interface FakeOpenAi {
  /** For `OPENAI_BASE_URL`. */
  readonly url: string;
  /** For `OPENAI_API_KEY`; another one is refused. */
  readonly key: string;
  readonly requests: ChatRequest[];
  readonly images: ImageRequest[];
  readonly speeches: SpeechRequest[];
  stop(): Promise<void>;
}

/** What the vendor's documents call each status ("Error codes", platform.openai.com). */
const CODES: Readonly<Record<number, string>> = {
  429: 'rate_limit_exceeded',
  413: 'request_too_large',
  408: 'request_timeout',
};

/** A server that speaks as much of OpenAI's API as chat completions (streamed too), images and transcriptions need. */
export async function startFakeOpenAi(
  answer: (request: ChatRequest) => Turn,
  drawn: (request: ImageRequest) => Turn = () => ({ draws: true }),
  heard: (request: SpeechRequest) => Turn = () => ({ hears: 'english' }),
): Promise<FakeOpenAi> {
  const key = 'sk-fake-canary-7d1e';
  const requests: ChatRequest[] = [];
  const images: ImageRequest[] = [];
  const speeches: SpeechRequest[] = [];
  const server = await listen(async (incoming, outgoing) => {
    const path = incoming.url ?? '';
    if (incoming.headers.authorization !== `Bearer ${key}`) return refuse(outgoing, 401, 'invalid_api_key');
    const body = await buffer(incoming);
    if (path === '/v1/chat/completions') {
      const request = JSON.parse(body.toString()) as ChatRequest;
      requests.push(request);
      return chat(request, answer(request), outgoing);
    }
    if (path === '/v1/audio/transcriptions') {
      const request = await readSpeechRequest(body, typeOf(incoming));
      speeches.push(request);
      const turn = heard(request);
      return 'hears' in turn
        ? send(outgoing, 200, transcriptOf(secondsOf(request), turn.hears))
        : fault(turn, outgoing);
    }
    if (!/^\/v1\/images\/(generations|edits|variations)$/.test(path)) {
      return refuse(outgoing, 404, 'unknown_url');
    }
    const request = await readImageRequest(path.slice('/v1'.length), body, typeOf(incoming));
    images.push(request);
    const turn = drawn(request);
    return 'draws' in turn ? send(outgoing, 200, picturesOf(request)) : fault(turn, outgoing);
  });
  return {
    url: `${server.url}/v1`,
    key,
    requests,
    images,
    speeches,
    stop: server.stop,
  };
}

function chat(request: ChatRequest, turn: Turn, outgoing: ServerResponse): unknown {
  if (!('says' in turn)) return fault(turn, outgoing);
  if (request.stream === true) return stream(request, turn, outgoing);
  return send(outgoing, 200, completion(request.model, turn));
}

function fault(turn: Turn, outgoing: ServerResponse): unknown {
  if ('status' in turn) {
    const after = turn.retryAfter === undefined ? {} : { 'retry-after': String(turn.retryAfter) };
    return refuse(outgoing, turn.status, turn.code ?? CODES[turn.status] ?? 'server_error', after);
  }
  if ('body' in turn) return outgoing.writeHead(200, { 'content-type': 'application/json' }).end(turn.body);
  return 'breaks' in turn ? outgoing.destroy() : undefined;
}

const typeOf = ({ headers }: IncomingMessage): string => headers['content-type'] ?? '';

function send(outgoing: ServerResponse, status: number, body: object, headers = {}): unknown {
  return outgoing
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body));
}

function refuse(outgoing: ServerResponse, status: number, code: string, headers = {}): unknown {
  const error = { message: `Refused: ${code}`, type: code, param: null, code };
  return send(outgoing, status, { error }, headers);
}
