import { element } from './elements.ts';

/** Seconds before its end in which a token is renewed already: a request takes a moment. */
const spareSeconds = 10;

/** The token to call with, or '' where nobody is signed in. */
export type TokenSource = () => Promise<string>;

/**
 * A field for a token. While it is empty the session that this browser holds gives one, which lives in this page's memory
 * alone.
 */
export function tokenPanel(place: HTMLElement, say: (key: string) => string): TokenSource {
  const { renew = '', lock = '' } = place.dataset;
  const field = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', id: 'token' });
  const help = element('p', { class: 'soft', id: 'token-help' }, say('token_help'));
  field.setAttribute('aria-describedby', help.id);
  place.append(element('label', { for: field.id }, say('token')), field, help);
  place.hidden = false;
  let own = '';
  return async () => {
    const pasted = field.value.trim();
    if (pasted !== '' || renew === '') return pasted;
    if (!isFresh(own)) own = await renewed(renew, lock);
    return own;
  };
}

/** Two pages that renew at once would spend one session's token twice: the desk's tabs hold the same lock. */
async function renewed(path: string, lock: string): Promise<string> {
  const ask = async () => {
    const reply = await fetch(path, { method: 'POST' });
    if (!reply.ok) return '';
    const { accessToken } = (await reply.json()) as { accessToken?: string };
    return accessToken ?? '';
  };
  return navigator.locks ? navigator.locks.request(lock, ask) : ask();
}

/** By the token's own word (RFC 7519, 4.1.4). */
function isFresh(token: string): boolean {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const { exp } = JSON.parse(atob(payload)) as { exp?: number };
    return (exp ?? 0) - spareSeconds > Date.now() / 1_000;
  } catch {
    return false;
  }
}
