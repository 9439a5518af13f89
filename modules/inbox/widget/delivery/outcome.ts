/** What a call to the server came to, as far as the widget acts on it. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Try again; not before `afterMs` when the server said so. */
  | { readonly kind: 'again'; readonly afterMs: number | null }
  /** This conversation is not (or no longer) ours. */
  | { readonly kind: 'rejected' }
  /** No, and a repeat would get the same answer. */
  | { readonly kind: 'refused'; readonly status?: number };

const passing = new Set([408, 425, 429]);

/**
 * Reads an error's status.
 * @param ours whether the body is one of our problem documents: a proxy's 404 in front of a server that restarts says
 *   nothing about the conversation
 * @param code of the problem: a file that is gone says nothing about it either
 */
export function outcomeOfStatus(
  status: number,
  retryAfter: string | null,
  ours: boolean,
  code?: string,
): Outcome<never> {
  if (status >= 500 || passing.has(status) || !ours) {
    const seconds = Number(retryAfter ?? Number.NaN);
    return { kind: 'again', afterMs: Number.isFinite(seconds) ? seconds * 1_000 : null };
  }
  const isGone = status === 401 || status === 403 || (status === 404 && code !== 'files.not_found');
  return isGone ? { kind: 'rejected' } : { kind: 'refused', status };
}
