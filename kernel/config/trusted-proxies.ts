import * as z from 'zod';

/** Ranges that have a name of their own in Fastify. */
const named = new Set(['loopback', 'linklocal', 'uniquelocal']);

const rangeSchema = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

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
    if (parts.every((part) => named.has(part) || rangeSchema.safeParse(part).success)) return parts;
    context.addIssue('must be addresses, ranges, loopback, linklocal or uniquelocal, or a number of proxies');
    return z.NEVER;
  });
