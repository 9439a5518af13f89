import type { Clock } from '#kernel/clock';

/** So many requests at once, refilled evenly: an organisation in haste does not use up the key that all share. */
export interface TokenBucket {
  /** Takes a place, now or later. @returns milliseconds to wait before the request may be sent */
  take(): number;
  /** Gives a place back that was not used. */
  giveBack(): void;
}

export function createTokenBucket(clock: Clock, perMinute: number): TokenBucket {
  const perMs = perMinute / 60_000;
  let places = perMinute;
  let at = clock.now().getTime();
  return {
    take() {
      const now = clock.now().getTime();
      places = Math.min(perMinute, places + Math.max(0, now - at) * perMs);
      at = now;
      // Below zero are the places that were promised to those who wait.
      places -= 1;
      return places >= 0 ? 0 : Math.ceil(-places / perMs);
    },
    giveBack() {
      places = Math.min(perMinute, places + 1);
    },
  };
}
