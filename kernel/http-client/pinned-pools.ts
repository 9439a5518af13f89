import type { LookupFunction } from 'node:net';
import { Pool } from 'undici';
import type { ResolvedAddress, Target } from './target.ts';

const MAX_POOLS = 64;

/** Connections that stay with the addresses that were checked: a name is never looked up a second time. */
export interface PinnedPools {
  poolFor(target: Target): Pool;
  close(): Promise<void>;
}

export function createPinnedPools(connectTimeoutMs: number): PinnedPools {
  // In the order of use, oldest first. Keyed by the addresses too: a host that moves gets new connections.
  const pools = new Map<string, Pool>();

  return {
    poolFor({ url, addresses }) {
      const key = [url.origin, ...addresses.map(({ address }) => address)].join(' ');
      const pool = pools.get(key) ?? createPool(url.origin, addresses, connectTimeoutMs);
      pools.delete(key);
      pools.set(key, pool);
      for (const [oldest, unused] of pools) {
        if (pools.size <= MAX_POOLS) break;
        pools.delete(oldest);
        // Requests under way are finished first.
        void unused.close();
      }
      return pool;
    },
    async close() {
      const open = [...pools.values()];
      pools.clear();
      await Promise.all(open.map((pool) => pool.destroy()));
    },
  };
}

/** Host header, SNI and the certificate's name stay the URL's: only the look-up is replaced. */
function createPool(origin: string, addresses: readonly ResolvedAddress[], connectTimeoutMs: number): Pool {
  const lookup: LookupFunction = (_hostname, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };
  return new Pool(origin, { connect: { lookup, timeout: connectTimeoutMs }, connections: 16 });
}
