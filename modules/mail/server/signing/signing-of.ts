import type { Config } from '#kernel/config';
import type { Signing } from '#kernel/smtp';
import { isWithin, signingKey } from './signing-key.ts';

/**
 * Who signs what an address sends. So far the installation has one key, for the addresses of its own domain; senders with
 * domains of their own will find theirs here.
 */
export function signingOf(config: Config): Signing {
  const key = signingKey(config);
  return (from) =>
    key && isWithin(from.slice(from.lastIndexOf('@') + 1).toLowerCase(), key.domain) ? key : undefined;
}
