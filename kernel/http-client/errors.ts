/**
 * Why a request failed. `*_refused`, `invalid_*` and `credentials_in_url` are the guard's; the same request fails again.
 * `outgoing_off`, `host_not_found`, `connect_timeout`, `timeout` and `network` may pass.
 */
export type HttpClientErrorCode =
  | 'inside_scope'
  | 'outgoing_off'
  | 'invalid_url'
  | 'invalid_header'
  | 'scheme_refused'
  | 'credentials_in_url'
  | 'port_refused'
  | 'address_refused'
  | 'host_not_found'
  | 'redirect_refused'
  | 'too_many_redirects'
  | 'body_too_large'
  | 'connect_timeout'
  | 'timeout'
  | 'aborted'
  | 'network';

const PASSING: ReadonlySet<HttpClientErrorCode> = new Set([
  'outgoing_off',
  'host_not_found',
  'connect_timeout',
  'timeout',
  'network',
]);

/** The message names the host and never the path or the query, which may hold a secret. */
export class HttpClientError extends Error {
  override readonly name = 'HttpClientError';
  constructor(
    readonly code: HttpClientErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** Whether the same request may succeed later. */
  get retryable(): boolean {
    return PASSING.has(this.code);
  }
}
