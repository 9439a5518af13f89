// boundary: sockets, only the form of an address is looked at
import { isIP } from 'node:net';
import * as z from 'zod';

/** Ranges that have a name of their own in Fastify. */
const named = new Set(['loopback', 'linklocal', 'uniquelocal']);

function isRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/**
 * Whose `X-Forwarded-For` is believed: addresses, ranges and named ranges; or how many proxies stand in front, of which
 * `true` says one. Nobody's, unless told.
 */
export const trustedProxiesSchema = z
  .string()
  .default('')
  .transform((text, context): readonly string[] | number => {
    const parts = text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const [only = ''] = parts;
    if (parts.length === 1 && only === 'true') return 1;
    if (parts.length === 1 && /^[1-9]$/.test(only)) return Number(only);
    if (parts.every((part) => named.has(part) || isRange(part))) return parts;
    context.addIssue('must be addresses, ranges, loopback, linklocal or uniquelocal, or a number of proxies');
    return z.NEVER;
  });
