import { randomInt } from 'node:crypto';
import type { Readable } from 'node:stream';
import { AwsV4Signer } from 'aws4fetch';
import { Agent, type Dispatcher, request } from 'undici';
import { kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import type { S3Place } from './s3-url.ts';
import { textBetween } from './xml.ts';

export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  /** Without the place's prefix; '' is the bucket itself. */
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Opened anew for each attempt. */
  readonly body?: { readonly sizeBytes: number; readonly sha256: string; open(): Readable | Buffer };
  /** Statuses beside 2xx that are an answer, not a failure. */
  readonly expect?: readonly number[];
}

export interface S3Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Dispatcher.ResponseData['body'];
  /** 1 for the first. */
  readonly attempt: number;
}

export interface S3ClientOptions {
  readonly place: S3Place;
  readonly attempts?: number;
  /** Before the second attempt; doubled for each later one, with chance in it so that many do not come back at once. */
  readonly firstDelayMs?: number;
}

/** A refusal that another attempt would not change; `code` is the vendor's (`AccessDenied`, `NoSuchBucket`). */
export class S3Refusal extends Error {
  override readonly name = 'S3Refusal';
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(`S3 answered ${status} ${code}`);
  }
}

/** SHA-256 of no bytes at all. */
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** "Retry the request" in Amazon's table of errors; SlowDown and ServiceUnavailable come as 503. */
const passingStatuses = new Set([429, 500, 502, 503, 504]);
const passingCodes = new Set(['RequestTimeout', 'OperationAborted', 'InternalError', 'SlowDown']);
const mostDelayMs = 5_000;
const timeouts = { headersTimeout: 20_000, bodyTimeout: 20_000 };

/** Signed requests to one bucket, repeated while the server says "not now" or the line breaks. */
export class S3Client {
  readonly #place: S3Place;
  readonly #attempts: number;
  readonly #firstDelayMs: number;
  readonly #agent = new Agent({ connect: { timeout: 5_000 }, connections: 32, ...timeouts });

  constructor({ place, attempts = 5, firstDelayMs = 200 }: S3ClientOptions) {
    this.#place = place;
    this.#attempts = attempts;
    this.#firstDelayMs = firstDelayMs;
  }

  /** @throws S3Refusal, or `kernel.unavailable` when all attempts failed */
  async send(asked: S3Request): Promise<S3Reply> {
    for (let attempt = 1; ; attempt += 1) {
      const failure = await this.#once(asked, attempt).catch((error: unknown) => {
        if (error instanceof S3Refusal || !isTransportError(error)) throw error;
        return error;
      });
      if (!(failure instanceof Error)) return failure;
      if (attempt >= this.#attempts) throw new AppError(kernelErrors.unavailable, { cause: failure });
      await this.pause(attempt);
    }
  }

  /** Before the attempt after this one. */
  pause(attempt: number): Promise<void> {
    const most = Math.min(mostDelayMs, this.#firstDelayMs * 2 ** (attempt - 1));
    return new Promise((resolve) => setTimeout(resolve, randomInt(Math.ceil(most / 2), most + 1)));
  }

  get attempts(): number {
    return this.#attempts;
  }

  close(): Promise<void> {
    return this.#agent.close();
  }

  /** The answer, or why it is worth asking again. */
  async #once(asked: S3Request, attempt: number): Promise<S3Reply | Error> {
    const { url, headers } = await this.#sign(asked);
    const {
      statusCode,
      body,
      headers: answered,
    } = await request(url, {
      method: asked.method,
      headers,
      body: asked.body?.open() ?? null,
      dispatcher: this.#agent,
    });
    const known = (statusCode >= 200 && statusCode < 300) || asked.expect?.includes(statusCode);
    if (known) return { status: statusCode, headers: singular(answered), body, attempt };
    const code = textBetween(await body.text(), 'Code') ?? '';
    const refusal = new S3Refusal(statusCode, code);
    if (passingStatuses.has(statusCode) || passingCodes.has(code)) return refusal;
    throw refusal;
  }

  async #sign({ method, key, query = {}, headers = {}, body }: S3Request) {
    const { endpoint, bucket, prefix, pathStyle, ...place } = this.#place;
    const url = new URL(endpoint);
    if (!pathStyle) url.hostname = `${bucket}.${url.hostname}`;
    url.pathname = `${pathStyle ? `/${bucket}` : ''}/${key === '' ? '' : prefix + key}`;
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const signed = await new AwsV4Signer({
      method,
      url: url.href,
      headers: { ...headers, 'x-amz-content-sha256': body?.sha256 ?? emptyHash },
      accessKeyId: place.accessKeyId,
      secretAccessKey: place.secretAccessKey,
      service: 's3',
      region: place.region,
    }).sign();
    const length = body && { 'content-length': String(body.sizeBytes) };
    return { url: signed.url, headers: { ...Object.fromEntries(signed.headers), ...length } };
  }
}

function singular(headers: Dispatcher.ResponseData['headers']): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value?.toString()]));
}

/** The line broke or nobody answered; what our own source threw is none of these. */
export function isTransportError(error: unknown): error is Error {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  return (
    error instanceof Error &&
    /^(UND_ERR_|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/.test(code)
  );
}
