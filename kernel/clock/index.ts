/** Where every part of the server reads the time, so that a test can move it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Moves the clock by `ms` milliseconds; negative values move it back. */
  advance(ms: number): void;
  set(iso: string): void;
}

/** `startIso` is an ISO 8601 instant such as `2026-11-20T09:00:00Z`; anything else throws a RangeError. */
export function manualClock(startIso: string): ManualClock {
  let current = instant(startIso);
  return {
    now: () => new Date(current),
    advance(ms) {
      current += ms;
    },
    set(iso) {
      current = instant(iso);
    },
  };
}

function instant(iso: string): number {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) throw new RangeError(`Not an instant: ${iso}`);
  return ms;
}
