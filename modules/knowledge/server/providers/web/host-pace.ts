import { setTimeout as wait } from 'node:timers/promises';

/** Between two requests to one host, whoever asks in this process. */
const leastMs = 1_000;
const mostHosts = 5_000;

const nextAt = new Map<string, number>();

/**
 * Waits until it is polite to ask a host again: a second after the last request to it, or as long as it wishes.
 * @throws when the signal is aborted meanwhile
 */
export async function keepPace(host: string, delayMs: number, signal?: AbortSignal): Promise<void> {
  const now = performance.now();
  const at = Math.max(now, nextAt.get(host) ?? 0);
  nextAt.delete(host);
  nextAt.set(host, at + Math.max(leastMs, delayMs));
  // The first is the one that was asked longest ago.
  if (nextAt.size > mostHosts) nextAt.delete(nextAt.keys().next().value ?? '');
  if (at > now) await wait(at - now, undefined, { signal });
  // Who woke late asks late, and so does the next.
  nextAt.set(host, Math.max(nextAt.get(host) ?? 0, performance.now() + Math.max(leastMs, delayMs)));
}
