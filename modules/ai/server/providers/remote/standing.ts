import type { Clock } from '#kernel/clock';
import { type Circuit, createCircuit } from './circuit.ts';
import { createTokenBucket, type TokenBucket } from './token-bucket.ts';

/** How one organisation stands with one provider, in this process. */
interface Standing {
  readonly circuit: Circuit;
  readonly bucket: TokenBucket;
}

export interface Standings {
  of(provider: string, account: string): Standing;
}

/** Those who were not heard of for longest are forgotten; what they lose is a filled bucket. */
const mostStandings = 5_000;

export function createStandings(clock: Clock, requestsPerMinute: number): Standings {
  const known = new Map<string, Standing>();
  return {
    of(provider, account) {
      const key = `${provider} ${account}`;
      const standing = known.get(key) ?? {
        circuit: createCircuit(clock),
        bucket: createTokenBucket(clock, requestsPerMinute),
      };
      known.delete(key);
      known.set(key, standing);
      const [oldest] = known.keys();
      if (known.size > mostStandings && oldest !== undefined) known.delete(oldest);
      return standing;
    },
  };
}
