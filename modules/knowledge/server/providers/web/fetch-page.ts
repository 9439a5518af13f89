import { publicUrlOf } from '#kernel/config';
import { HttpClientError } from '#kernel/http-client';
import type { Services } from '#kernel/scope';
import { keepPace } from './host-pace.ts';

/** Our token in `robots.txt`. */
export const agentToken = 'comptoir';
const timeoutMs = 20_000;

export interface PageRequest {
  readonly url: string;
  /** What the last reading was told, so that an unchanged page need not come again. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly maxBytes: number;
  /** That the site wishes between two requests. */
  readonly delayMs: number;
  readonly signal: AbortSignal;
}

/** What came of a request. Redirects are not followed but told, because each target has rules of its own. */
export type FetchedPage =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Headers;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** `code` is the client's, or `too_large`; `passing` ones may succeed later. */
  | { readonly kind: 'failed'; readonly code: string; readonly passing: boolean };

/** Asks for one page, politely, and under our name. */
export async function fetchPage(services: Services, request: PageRequest): Promise<FetchedPage> {
  const { url, etag, lastModified, maxBytes, signal } = request;
  await keepPace(new URL(url).host, request.delayMs, signal);
  try {
    const response = await services.httpClient.request(url, {
      headers: {
        'user-agent': `Comptoir/1.0 (import of knowledge; +${publicUrlOf(services.config)})`,
        accept: 'text/html,application/xhtml+xml,text/plain,text/markdown,application/pdf;q=0.9,*/*;q=0.5',
        ...(etag && { 'if-none-match': etag }),
        ...(lastModified && { 'if-modified-since': lastModified }),
      },
      maxRedirects: 0,
      maxBytes,
      timeoutMs,
      signal,
    });
    const { status, headers } = response;
    const location = headers.get('location');
    if (status === 304 || (status >= 300 && status < 400 && location !== null)) response.discard();
    if (status === 304) return { kind: 'unchanged' };
    if (status >= 300 && status < 400 && location !== null) {
      return URL.canParse(location, url)
        ? { kind: 'redirect', to: new URL(location, url).href }
        : { kind: 'failed', code: 'redirect_refused', passing: false };
    }
    return { kind: 'answer', status, headers, bytes: await response.bytes() };
  } catch (error) {
    if (signal.aborted) throw error;
    if (!(error instanceof HttpClientError)) throw error;
    const code = error.code === 'body_too_large' ? 'too_large' : error.code;
    return { kind: 'failed', code, passing: error.retryable };
  }
}
