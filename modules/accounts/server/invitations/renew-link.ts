import type { Scope } from '#kernel/scope';
import { linkLifetimesMs } from '../links/link-lifetimes.ts';

/** A new link for an invitation: what the row says of it. The one before it opens nothing any more. */
export function renewLink(scope: Scope) {
  const { secrets } = scope.services;
  const token = secrets.randomToken();
  const sent_at = scope.now();
  const expires_at = new Date(sent_at.getTime() + linkLifetimesMs.invitation);
  return { token, row: { token_hash: secrets.hashToken(token), sent_at, expires_at } };
}
