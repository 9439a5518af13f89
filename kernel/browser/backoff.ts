/**
 * Milliseconds before attempt number `attempt` (1 is the first repeat): doubled each time up to `mostMs`, and half of it
 * at random, so that a thousand browsers do not return to a restarted server in one instant.
 */
export function backoffMs(attempt: number, firstMs: number, mostMs: number, random = Math.random): number {
  const whole = Math.min(mostMs, firstMs * 2 ** (attempt - 1));
  return whole / 2 + (whole / 2) * random();
}
