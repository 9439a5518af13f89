import { Resolver } from 'node:dns/promises';

export type RecordType = 'A' | 'AAAA' | 'MX' | 'NS' | 'PTR' | 'TXT';

/** Questions to name servers. */
export interface Dns {
  /**
   * The records, as `node:dns` gives them for their type.
   * @throws with `code` ENOTFOUND or ENODATA where there are none, with any other where nobody could say
   */
  resolve(name: string, type: RecordType): Promise<unknown[]>;
}

export interface DnsOptions {
  readonly insideScope: () => boolean;
  readonly timeoutMs?: number;
  readonly tries?: number;
}

/** Asks the name servers that the machine is told to ask. */
export function createDns({ insideScope, timeoutMs = 2_000, tries = 2 }: DnsOptions): Dns {
  const resolver = new Resolver({ timeout: timeoutMs, tries });
  return {
    async resolve(name, type) {
      if (insideScope()) throw new Error('Nobody waits for a name server inside a transaction.');
      return (await resolver.resolve(name, type)) as unknown[];
    },
  };
}
