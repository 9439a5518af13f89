/** The default policy of every page; a page may replace single directives. */
const policy: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'base-uri': "'none'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'img-src': "'self' data: blob:",
  // A recording that was fetched with the session's token is played from memory.
  'media-src': "'self' blob:",
  'object-src': "'none'",
};

export function contentSecurityPolicy(
  nonce: string,
  replaced: Readonly<Record<string, string>> = {},
): string {
  const directives = {
    ...policy,
    'script-src': `'self' 'nonce-${nonce}'`,
    'style-src': `'self' 'nonce-${nonce}'`,
    ...replaced,
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** What an API reply allows a browser that is led to open it as a page: nothing. */
export const apiPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Headers of every reply, errors and files included. */
export function securityHeaders(options: { secure: boolean; crossOrigin: boolean }): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(self), payment=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': options.crossOrigin ? 'cross-origin' : 'same-origin',
    ...(options.secure && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
  };
}
