import { HttpClientError } from './errors.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** What may follow to another origin; everything else may be a credential, whatever its name. */
const HARMLESS_HEADERS: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'content-type',
  'user-agent',
]);

/** One step of a request: what is sent, and where. */
export interface Step {
  url: URL;
  method: string;
  headers: Headers;
  body: string | Uint8Array | AsyncIterable<Uint8Array> | null;
}

/** The step that a redirect asks for, or null when the answer is final. Throws `redirect_refused` for unsafe ones. */
export function nextStep(step: Step, status: number, location: string | null): Step | null {
  if (!REDIRECTS.has(status) || !location) return null;
  if (!URL.canParse(location, step.url.href)) throw refused(step, 'its target is no address');
  const url = new URL(location, step.url);
  if (step.url.protocol === 'https:' && url.protocol === 'http:') throw refused(step, 'it leaves https');

  // RFC 9110, 15.4: only 307 and 308 repeat the method and the body.
  const repeats = status === 307 || status === 308 || step.method === 'GET' || step.method === 'HEAD';
  const body = repeats ? step.body : null;
  const sameHost = isSameHost(step.url, url);
  if (body !== null && !sameHost) throw refused(step, 'it would hand the body to another host');

  const headers = new Headers(step.headers);
  for (const name of [...headers.keys()]) {
    if (!sameHost && !HARMLESS_HEADERS.has(name)) headers.delete(name);
  }
  if (body === null) headers.delete('content-type');
  return { url, method: repeats ? step.method : 'GET', headers, body };
}

/** The same origin, or its step up from http to https on the usual ports. */
function isSameHost(from: URL, to: URL): boolean {
  const stepsUp = from.protocol === 'http:' && to.protocol === 'https:' && from.port === '' && to.port === '';
  return from.origin === to.origin || (stepsUp && from.hostname === to.hostname);
}

function refused(step: Step, why: string): HttpClientError {
  return new HttpClientError(
    'redirect_refused',
    `A redirect of ${step.url.hostname} was not followed: ${why}`,
  );
}
