import type { Contract, RequestOf, ResponseOf, StoredFileView } from '#kernel/contract';
import { ApiError, errorFrom, unreachable } from './api-error.ts';
import { backoffMs } from './backoff.ts';
import { type LooseRequest, requestUrl } from './request-url.ts';
import type { PartsOptions } from './upload-in-parts.ts';

export interface ApiClientOptions {
  /** '' (the default) is the page's own origin. */
  readonly baseUrl?: string;
  accessToken(): string | null;
  /** Renews the access token; null when the session has ended. Asked once a call, after a 401. */
  refresh(): Promise<string | null>;
  locale(): string;
  readonly fetch?: typeof fetch;
  /** Milliseconds; replaced in tests. */
  readonly wait?: (ms: number) => Promise<void>;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Makes a POST safe to repeat: the server answers the same key once. Then it is retried like a GET. */
  readonly idempotencyKey?: string;
}

/** Nothing to send: the request may be left out. */
type CallArguments<C extends Contract> =
  unknown extends RequestOf<C>
    ? [request?: Record<string, never>, options?: CallOptions]
    : [request: RequestOf<C>, options?: CallOptions];

export interface ApiClient {
  /**
   * Calls an endpoint. What may be repeated without harm is, twice, when the network or the server was away.
   * @throws ApiError
   */
  call<C extends Contract>(contract: C, ...rest: CallArguments<C>): Promise<ResponseOf<C>>;
  /** The same for an endpoint that takes a file; `name` stands where the file has none (a pasted picture). */
  upload<C extends Contract>(
    contract: C,
    request: RequestOf<C> & { readonly file: Blob; readonly name?: string },
    options?: CallOptions,
  ): Promise<ResponseOf<C>>;
  /** A file that may be large (up to 2 GB), part by part: it goes on where it was when the line was gone. @throws ApiError */
  uploadInParts(file: File, options?: PartsOptions): Promise<StoredFileView>;
  /** The bytes that an endpoint answers, under the name that it gives them. */
  download<C extends Contract>(contract: C, request: RequestOf<C>): Promise<File>;
}

const repeatable = new Set(['GET', 'PUT', 'DELETE']);
const passing = new Set([502, 503, 504]);
const attempts = 3;
const firstDelayMs = 300;
const mostDelayMs = 2_000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function createApiClient(options: ApiClientOptions): ApiClient {
  const send = options.fetch ?? ((...given: Parameters<typeof fetch>) => fetch(...given));
  const wait = options.wait ?? pause;

  async function once(contract: Contract, request: LooseRequest, call: CallOptions): Promise<Response> {
    const token = contract.access.kind === 'public' ? null : options.accessToken();
    try {
      return await send((options.baseUrl ?? '') + requestUrl(contract, request), {
        method: contract.method,
        signal: call.signal,
        headers: {
          accept: 'application/json',
          'accept-language': options.locale(),
          ...(token !== null && { authorization: `Bearer ${token}` }),
          // Of a form the browser says the type itself, with the boundary that it chose.
          ...(request.body !== undefined && !request.file && { 'content-type': 'application/json' }),
          ...(call.idempotencyKey !== undefined && { 'idempotency-key': call.idempotencyKey }),
        },
        body: bodyOf(request),
      });
    } catch (cause) {
      if (call.signal?.aborted) throw cause;
      throw new ApiError({ status: 0, code: unreachable, cause });
    }
  }

  async function patiently(contract: Contract, request: LooseRequest, call: CallOptions): Promise<Response> {
    const most = repeatable.has(contract.method) || call.idempotencyKey !== undefined ? attempts : 1;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await once(contract, request, call);
        if (!passing.has(response.status) || attempt >= most) return response;
      } catch (error) {
        if (!(error instanceof ApiError) || attempt >= most) throw error;
      }
      await wait(backoffMs(attempt, firstDelayMs, mostDelayMs));
    }
  }

  async function answer(contract: Contract, request: LooseRequest, call: CallOptions): Promise<Response> {
    let response = await patiently(contract, request, call);
    if (response.status === 401 && contract.access.kind !== 'public') {
      const renewed = await options.refresh();
      if (renewed !== null) response = await patiently(contract, request, call);
    }
    if (!response.ok) throw await errorFrom(response);
    return response;
  }

  async function ask(contract: Contract, request: LooseRequest, call: CallOptions): Promise<unknown> {
    const response = await answer(contract, request, call);
    // 204 has no body, and 202 may have none.
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  }

  // The server parses every answer by the same contract on its way out; parsing it again would only cost time.
  return {
    call<C extends Contract>(contract: C, ...rest: CallArguments<C>) {
      const [given, call = {}] = rest;
      const request: LooseRequest = given ?? {};
      return ask(contract, request, call) as Promise<ResponseOf<C>>;
    },
    upload: <C extends Contract>(contract: C, request: LooseRequest, call: CallOptions = {}) =>
      ask(contract, request, call) as Promise<ResponseOf<C>>,
    async uploadInParts(file, given = {}) {
      const { uploadInParts } = await import('./upload-in-parts.ts');
      const { accessToken, refresh } = options;
      const endpoint = `${options.baseUrl ?? ''}/api/v1/uploads`;
      return uploadInParts(file, { ...given, endpoint, locale: options.locale(), accessToken, refresh });
    },
    async download<C extends Contract>(contract: C, given: RequestOf<C>) {
      const request: LooseRequest = given ?? {};
      const response = await answer(contract, request, {});
      const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '');
      const bytes = await response.blob();
      return new File([bytes], named?.[1] ?? 'download', { type: bytes.type });
    },
  };
}

/** The file comes last, so that the server knows what it is for when its bytes begin. */
function bodyOf({ body, file, name }: LooseRequest): BodyInit | undefined {
  if (!file) return body === undefined ? undefined : JSON.stringify(body);
  const form = new FormData();
  for (const [field, value] of Object.entries(body ?? {})) form.append(field, String(value));
  form.append('file', file, name ?? (file instanceof File ? file.name : 'file'));
  return form;
}
