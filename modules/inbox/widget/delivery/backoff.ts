const firstMs = 1_000;
const longestMs = 30_000;

/**
 * Milliseconds to wait after the given number of failures (1 for the first): doubling, at most half a minute, and
 * spread over its upper half so that not everybody comes back in the same instant.
 */
export function backoffMs(failures: number, random: () => number = Math.random): number {
  const full = Math.min(longestMs, firstMs * 2 ** (failures - 1));
  return Math.round(full / 2 + (full / 2) * random());
}
