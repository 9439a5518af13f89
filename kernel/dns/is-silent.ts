import type { Dns } from './dns.ts';

const askedForMs = 60_000;
const known = new WeakMap<Dns, { at: number; silent: Promise<boolean> }>();

/**
 * Whether no name server answers at all, as on a machine without a network. The question is about the root, so that nobody
 * who owns a slow name can make it look so.
 */
export function isSilent(dns: Dns, nowMs: number): Promise<boolean> {
  const last = known.get(dns);
  if (last && nowMs - last.at < askedForMs) return last.silent;
  const silent = dns.resolve('.', 'NS').then(
    () => false,
    ({ code }: NodeJS.ErrnoException) => code !== 'ENOTFOUND' && code !== 'ENODATA',
  );
  known.set(dns, { at: nowMs, silent });
  return silent;
}
