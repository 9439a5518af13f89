import type * as z from 'zod';
import type { Clock } from '#kernel/clock';
import { type HttpClient, HttpClientError, type HttpResponse } from '#kernel/http-client';
import type { Logger } from '#kernel/log';
import { aiErrors } from '../../../contract/index.ts';
import { onTheWay, RemoteFailure, refusal } from './failure.ts';
import { readEvents } from './read-events.ts';
import { readPatience } from './retry-after.ts';
import type { Standings } from './standing.ts';

export interface RemoteRequest {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** Below the base address: `/chat/completions`. */
  readonly path: string;
  /** What is long comes piece by piece, from its beginning for each attempt. */
  readonly body?: string | Uint8Array | (() => AsyncIterable<Uint8Array>);
  readonly contentType?: string;
  /** On whose behalf: an organisation's id, in whose name the provider is called so often and no more. */
  readonly account: string;
  readonly signal?: AbortSignal | undefined;
  /** From sending to the last byte. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** How long to wait for a provider that is to be left alone, or that failed; half a minute unless told. */
  readonly patienceMs?: number | undefined;
}

/** One provider's server. All of them are called, waited for, retried and left alone in the same way. */
export interface RemoteClient {
  readonly provider: string;
  /** @throws RemoteFailure, HttpClientError `aborted` */
  json<T>(request: RemoteRequest, schema: z.ZodType<T>): Promise<T>;
  /**
   * The events of a streamed answer. Tried again only until the first event is there: what was shown is not shown twice.
   * @throws RemoteFailure (`ai.provider_cut` when the stream breaks), HttpClientError `aborted`
   */
  events(request: RemoteRequest): AsyncGenerator<string>;
  /** Passes time between two looks at work that the provider does meanwhile. @throws HttpClientError `aborted` */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface RemoteClientOptions {
  /** As people know it: `OpenAI`, `DeepL`. */
  readonly provider: string;
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly httpClient: HttpClient;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'warn'>;
  readonly standings: Standings;
  /** Whether the operator chose the address, which may then be private; an organisation's own is held against the guard. */
  readonly fromOperator: boolean;
  /** Seams for tests: waiting, and the jitter from 0 to 1. */
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly random?: () => number;
}

const mostAttempts = 4;
const firstPauseMs = 500;
const mostPauseMs = 8_000;
/** A task that holds a worker waits no longer than this for a provider that asks for patience. */
const mostWaitMs = 30_000;

export function createRemoteClient(options: RemoteClientOptions): RemoteClient {
  const { provider } = options;
  return {
    provider,
    wait: options.wait ?? sleep,
    json: (request, schema) =>
      attempt(options, request, async (response) => {
        try {
          return await response.json(schema);
        } catch (error) {
          if (error instanceof HttpClientError) throw onTheWay(provider, error);
          // The cause would hold the answer, and with it what somebody wrote.
          throw new RemoteFailure(aiErrors.answerMalformed, { provider, status: response.status });
        }
      }),
    async *events(request) {
      const started = await attempt(options, request, async (response) => {
        const events = readEvents(response.body);
        return { events, first: await next(provider, events) };
      });
      try {
        for (let { first: step } = started; !step.done; step = await next(provider, started.events)) {
          yield step.value;
        }
      } finally {
        await started.events.return(undefined);
      }
    },
  };
}

/** Asks until it works, within the provider's patience and ours. */
async function attempt<T>(
  options: RemoteClientOptions,
  request: RemoteRequest,
  read: (response: HttpResponse) => Promise<T>,
): Promise<T> {
  const { circuit } = options.standings.of(options.provider, request.account);
  for (let tried = 1; ; tried += 1) {
    await waitForTurn(options, request);
    try {
      const result = await read(await send(options, request));
      circuit.succeeded();
      return result;
    } catch (error) {
      if (!(error instanceof RemoteFailure) || !error.passing) {
        circuit.undecided();
        throw error;
      }
      circuit.failed(error.retryAfterMs);
      const { status } = error;
      options.log.warn({ provider: options.provider, status, code: error.message, tried }, 'provider failed');
      const pause = pauseAfter(error, tried, options.random ?? Math.random);
      if (tried >= mostAttempts || pause > patienceOf(request) || circuit.look().waitMs > pause) throw error;
      await (options.wait ?? sleep)(pause, request.signal);
    }
  }
}

const patienceOf = ({ patienceMs }: RemoteRequest): number => patienceMs ?? mostWaitMs;

/** Full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter"), and never before the provider said. */
function pauseAfter({ retryAfterMs }: RemoteFailure, tried: number, random: () => number): number {
  const backOff = random() * Math.min(mostPauseMs, firstPauseMs * 2 ** (tried - 1));
  return (retryAfterMs ?? 0) + backOff;
}

async function waitForTurn(options: RemoteClientOptions, request: RemoteRequest): Promise<void> {
  const { provider, standings, wait = sleep } = options;
  const { account, signal } = request;
  const patience = patienceOf(request);
  const { circuit, bucket } = standings.of(provider, account);
  const { waitMs, broken } = circuit.look();
  if (broken && waitMs > 0) throw new RemoteFailure(aiErrors.providerUnavailable, { provider });
  if (waitMs > patience) throw new RemoteFailure(aiErrors.providerBusy, { provider });
  const turn = Math.max(waitMs, bucket.take());
  if (turn > patience) {
    bucket.giveBack();
    throw new RemoteFailure(aiErrors.providerBusy, { provider });
  }
  if (turn > 0) await wait(turn, signal);
  circuit.entered();
}

async function send(options: RemoteClientOptions, request: RemoteRequest): Promise<HttpResponse> {
  const { provider, baseUrl, httpClient, clock, fromOperator } = options;
  const { method = 'POST', body, contentType, signal, timeoutMs, maxBytes } = request;
  const headers = { ...options.headers, ...(contentType !== undefined && { 'content-type': contentType }) };
  const response = await httpClient
    .request(`${baseUrl.replace(/\/+$/, '')}${request.path}`, {
      method,
      headers,
      timeoutMs,
      maxBytes,
      fromOperator,
      // A key goes where it was meant to go, and nowhere else.
      maxRedirects: 0,
      ...(body !== undefined && { body: typeof body === 'function' ? body() : body }),
      ...(signal && { signal }),
    })
    .catch((error: unknown) => {
      throw onTheWay(provider, error);
    });
  if (response.ok) return response;
  const code = await vendorCode(response);
  const retryAfterMs = readPatience(response.headers, clock.now());
  throw refusal(provider, { status: response.status, retryAfterMs, code });
}

/** `{"error":{"code":"insufficient_quota"}}`; anything else has no code. */
async function vendorCode(response: HttpResponse): Promise<string | null> {
  try {
    const answer = JSON.parse(await response.text()) as { error?: { code?: unknown } } | null;
    return typeof answer?.error?.code === 'string' ? answer.error.code : null;
  } catch {
    return null;
  }
}

async function next(provider: string, events: AsyncGenerator<string>): Promise<IteratorResult<string, void>> {
  try {
    return await events.next();
  } catch (error) {
    const found = onTheWay(provider, error);
    // Once it flows, a line that breaks is a cut answer and not a server that is away.
    if (found instanceof RemoteFailure && found.definition === aiErrors.providerUnavailable) {
      throw new RemoteFailure(aiErrors.answerCut, { provider, passing: true, cause: error });
    }
    throw found;
  }
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer);
      reject(new HttpClientError('aborted', 'The request was given up'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    }, ms);
    if (signal?.aborted) giveUp();
    else signal?.addEventListener('abort', giveUp, { once: true });
  });
}
