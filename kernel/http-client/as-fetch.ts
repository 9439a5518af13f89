import type { HttpClient, HttpRequest } from './client.ts';

/** What a library needs of `fetch`. */
export type FetchFunction = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * This client for a library that speaks through `fetch`: the same guard, deadline and limits. Bodies are texts, and are
 * read whole before the library sees them.
 */
export function asFetch(
  client: HttpClient,
  options: Omit<HttpRequest, 'method' | 'headers' | 'body'>,
): FetchFunction {
  return async (input, init = {}) => {
    const url = input instanceof Request ? input.url : input;
    const response = await client.request(url, {
      ...options,
      method: (init.method ?? 'GET') as NonNullable<HttpRequest['method']>,
      headers: Object.fromEntries(new Headers(init.headers)),
      ...(typeof init.body === 'string' && { body: init.body }),
      ...(init.signal && { signal: init.signal }),
    });
    const headers = new Headers(response.headers);
    // The body is unpacked already.
    headers.delete('content-encoding');
    headers.delete('content-length');
    const body = new Uint8Array(await response.bytes());
    return new Response(body.length > 0 ? body : null, { status: response.status, headers });
  };
}
