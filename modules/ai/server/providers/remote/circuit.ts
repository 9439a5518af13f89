import type { Clock } from '#kernel/clock';

/** Failures in a row after which a provider is left alone, and for how long. */
const mostFailures = 5;
const restMs = 30_000;
/** What a provider asks for is believed up to here: a mistaken date must not silence it for a week. */
const mostRestMs = 10 * 60_000;

/** Spares a provider that is down, and whoever waits for it. One trial at a time finds out whether it is back. */
export interface Circuit {
  /** How long to wait, and whether it is for a provider that keeps failing rather than one that asked for patience. */
  look(): { readonly waitMs: number; readonly broken: boolean };
  /** A request is sent now. */
  entered(): void;
  succeeded(): void;
  /** @param askedMs for how long the provider asked to be left alone */
  failed(askedMs: number | null): void;
  /** The request ended without telling anything of the provider: given up, or refused for what it was. */
  undecided(): void;
}

export function createCircuit(clock: Clock): Circuit {
  let failures = 0;
  let restsUntil = 0;
  let trial = false;
  return {
    look() {
      const broken = failures >= mostFailures;
      const rest = Math.max(0, restsUntil - clock.now().getTime());
      // Half open: whoever comes first tries, and the others do not wait for what it learns.
      return { broken, waitMs: rest > 0 ? rest : trial ? restMs : 0 };
    },
    entered() {
      trial = failures >= mostFailures;
    },
    succeeded() {
      failures = 0;
      restsUntil = 0;
      trial = false;
    },
    failed(askedMs) {
      failures += 1;
      trial = false;
      const rest = Math.max(askedMs ?? 0, failures >= mostFailures ? restMs : 0);
      if (rest > 0) restsUntil = clock.now().getTime() + Math.min(rest, mostRestMs);
    },
    undecided() {
      trial = false;
    },
  };
}
