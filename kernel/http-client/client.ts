import { Readable } from 'node:stream';
import type { Logger } from '#kernel/log';
import { createAllowList } from './allow-list.ts';
import { ACCEPT_ENCODING, readBody, tooLarge } from './body.ts';
import { createDeadline, type Deadline } from './deadline.ts';
import { HttpClientError } from './errors.ts';
import { type GuardedProxy, openGuardedProxy } from './guarded-proxy.ts';
import { createPinnedPools, type PinnedPools } from './pinned-pools.ts';
import { nextStep, type Step } from './redirect.ts';
import { HttpResponse } from './response.ts';
import { type Resolve, resolveBySystem, resolveTarget, type Target } from './target.ts';

const CONNECT_TIMEOUT_MS = 5_000;
const TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 5;
const MAX_BYTES = 10 * 1024 * 1024;

/** Framing is the client's business: a caller that sets it could smuggle a second request. */
const OWN_HEADERS = [
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'expect',
];

export interface HttpClientOptions {
  /** `host` or `host:port` that pass although they are private (the setting OUTBOUND_ALLOW). */
  allowHosts: readonly string[];
  /** Whether a database scope is open here: nobody waits for the network inside one. */
  insideScope: () => boolean;
  /** Whether anything may leave at all; after a restore nothing does until an operator says so. */
  mayLeave?: () => boolean;
  log: Pick<Logger, 'debug' | 'warn'>;
  resolve?: Resolve;
  connectTimeoutMs?: number;
}

export interface HttpRequest {
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  headers?: Record<string, string>;
  /** Pieces are sent as they come, and once: what would have to be sent again elsewhere is not followed. */
  body?: string | Uint8Array | AsyncIterable<Uint8Array>;
  signal?: AbortSignal;
  /** For everything together, from the look-up of the name to the last byte; 30 s unless told. */
  timeoutMs?: number;
  /** Of the unpacked body; 10 MiB unless told. */
  maxBytes?: number;
  /** 0 hands back the redirect itself; 5 unless told. */
  maxRedirects?: number;
  /**
   * The address stands in the operator's settings, so it may be private: nobody else can have chosen it. Redirects, which
   * the other side chooses, are not followed.
   */
  fromOperator?: boolean;
}

export interface HttpClient {
  /**
   * Sends a request to an address that a user may have chosen. Answers with any status, once the headers are there.
   * Throws HttpClientError; reading the body may throw it too.
   */
  request(url: string | URL, request?: HttpRequest): Promise<HttpResponse>;
  /**
   * A proxy for a program that asks the network by itself: it reaches what a user's address may reach, and nothing else.
   * @param maxBytes of all that comes in together
   */
  openProxy(options: { readonly maxBytes: number }): Promise<GuardedProxy>;
  /** Cuts what is under way. */
  close(): Promise<void>;
}

export function createHttpClient(options: HttpClientOptions): HttpClient {
  const pools = createPinnedPools(options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS);
  const isAllowed = createAllowList(options.allowHosts);
  const resolve = options.resolve ?? resolveBySystem;

  return {
    async request(address, request = {}) {
      refuseNow(options);
      const first = firstStep(address, request);
      const { host, hostname } = first.url;
      const deadline = createDeadline(hostname, request.timeoutMs ?? TIMEOUT_MS, request.signal);
      const { fromOperator = false } = request;
      const allowed = fromOperator ? () => true : isAllowed;
      const sendStep = async (step: Step) =>
        send(pools, await deadline.race(resolveTarget(step.url, allowed, resolve)), step, deadline);
      const started = performance.now();
      try {
        const once = fromOperator || isStream(first.body);
        const most = once ? 0 : (request.maxRedirects ?? MAX_REDIRECTS);
        const { answer, step } = await follow(first, most, sendStep);
        const response = respond(answer, step, request.maxBytes ?? MAX_BYTES, deadline);
        const ms = Math.round(performance.now() - started);
        options.log.debug({ host, method: first.method, status: response.status, ms }, 'fetched');
        return response;
      } catch (error) {
        deadline.clear();
        const failure = asHttpClientError(error, hostname);
        options.log.warn({ host, method: first.method, code: failure.code }, 'fetch failed');
        throw failure;
      }
    },
    async openProxy({ maxBytes }) {
      refuseNow(options);
      return openGuardedProxy({
        resolve: (url) => resolveTarget(url, isAllowed, resolve),
        connectTimeoutMs: options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
        maxBytes,
      });
    },
    close: () => pools.close(),
  };
}

/** Whether anything may be asked here and now. */
function refuseNow({ insideScope, mayLeave }: HttpClientOptions): void {
  if (insideScope()) {
    throw new HttpClientError('inside_scope', 'The network is never waited for inside a scope: use a job');
  }
  if (mayLeave?.() === false) {
    throw new HttpClientError('outgoing_off', 'Nothing leaves this installation until an operator allows it');
  }
}

const isStream = (body: Step['body']): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

/** Every redirect is a new request to an address that is checked anew. */
async function follow(first: Step, maxRedirects: number, sendStep: (step: Step) => Promise<Answer>) {
  let step = first;
  for (let redirects = 0; ; redirects += 1) {
    const answer = await sendStep(step);
    const next =
      maxRedirects === 0 ? null : nextStep(step, answer.statusCode, answer.headers.get('location'));
    if (!next) return { answer, step };
    answer.body.destroy();
    if (redirects >= maxRedirects) {
      const problem = `${first.url.hostname} redirects more than ${maxRedirects} times`;
      throw new HttpClientError('too_many_redirects', problem);
    }
    step = next;
  }
}

function firstStep(address: string | URL, request: HttpRequest): Step {
  if (!URL.canParse(String(address)))
    throw new HttpClientError('invalid_url', 'This is not an address of the web');
  const headers = new Headers(request.headers);
  const own = OWN_HEADERS.find((name) => headers.has(name));
  if (own) throw new HttpClientError('invalid_header', `The header ${own} is set by the client itself`);
  if (!headers.has('accept-encoding')) headers.set('accept-encoding', ACCEPT_ENCODING);
  return { url: new URL(address), method: request.method ?? 'GET', headers, body: request.body ?? null };
}

async function send(pools: PinnedPools, target: Target, step: Step, deadline: Deadline) {
  const { statusCode, headers, body } = await pools.poolFor(target).request({
    path: step.url.pathname + step.url.search,
    method: step.method,
    headers: Object.fromEntries(step.headers),
    body: isStream(step.body) ? Readable.from(step.body) : step.body,
    signal: deadline.signal,
    // The deadline is the only clock; undici's own would cut a slow but allowed answer at 300 s.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  // A socket that is cut while nobody reads yet must not end the process; the reader gets the error all the same.
  body.on('error', () => undefined);
  return { statusCode, headers: toHeaders(headers), body };
}

type Answer = Awaited<ReturnType<typeof send>>;

function respond(answer: Answer, step: Step, maxBytes: number, deadline: Deadline): HttpResponse {
  const { statusCode, headers, body } = answer;
  const announced = Number(headers.get('content-length') ?? 0);
  if (step.method !== 'HEAD' && announced > maxBytes) {
    body.destroy();
    throw tooLarge(maxBytes);
  }
  const hasBody = step.method !== 'HEAD' && statusCode !== 204 && statusCode !== 304;
  const chunks = readBody(body, hasBody ? headers.get('content-encoding') : null, maxBytes);
  return new HttpResponse(statusCode, headers, step.url, guarded(chunks, step.url.hostname, deadline), () => {
    deadline.clear();
    body.destroy();
  });
}

/** Gives the body's failures the same class as the request's, and ends the deadline with the body. */
async function* guarded(chunks: AsyncGenerator<Uint8Array>, host: string, deadline: Deadline) {
  try {
    yield* chunks;
  } catch (error) {
    throw asHttpClientError(deadline.signal.aborted ? deadline.signal.reason : error, host);
  } finally {
    deadline.clear();
  }
}

function toHeaders(raw: Record<string, string | string[] | undefined>): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(raw)) {
    for (const value of [values ?? []].flat()) headers.append(name, value);
  }
  return headers;
}

function asHttpClientError(error: unknown, host: string): HttpClientError {
  if (error instanceof HttpClientError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'UND_ERR_CONNECT_TIMEOUT') {
    return new HttpClientError('connect_timeout', `${host} cannot be reached in time`, { cause: error });
  }
  return new HttpClientError('network', `The exchange with ${host} failed`, { cause: error });
}
