import { afterAll, expect, it } from 'vitest';
import { type ManualClock, manualClock } from '#kernel/clock';
import { createHttpClient } from '#kernel/http-client';
import { createRemoteClient, type RemoteClient, type RemoteClientOptions } from './client.ts';
import { createStandings } from './standing.ts';

/** A client in a test: its waits pass at once, and move its clock. */
export interface TestRemote {
  readonly remote: RemoteClient;
  readonly clock: ManualClock;
  readonly waits: number[];
  readonly warnings: unknown[];
  /** Another client of the same process. */
  again(given?: Partial<RemoteClientOptions>): RemoteClient;
  close(): Promise<void>;
}

export function testRemote(
  given: Pick<RemoteClientOptions, 'baseUrl' | 'headers'> & { perMinute?: number; provider?: string },
): TestRemote {
  const clock = manualClock('2026-11-20T10:00:00Z');
  const waits: number[] = [];
  const warnings: unknown[] = [];
  const log = { warn: (...said: unknown[]) => void warnings.push(said), debug: () => undefined };
  const httpClient = createHttpClient({ allowHosts: [], insideScope: () => false, log });
  const standings = createStandings(clock, given.perMinute ?? 1_000);
  const wait = async (ms: number) => {
    waits.push(ms);
    clock.advance(ms);
  };
  const again = (other: Partial<RemoteClientOptions> = {}) =>
    createRemoteClient({
      provider: given.provider ?? 'OpenAI',
      baseUrl: given.baseUrl,
      headers: given.headers,
      httpClient,
      clock,
      log,
      standings,
      fromOperator: true,
      wait,
      random: () => 0.5,
      ...other,
    });
  return { remote: again(), clock, waits, warnings, again, close: () => httpClient.close() };
}

/** For a file of tests: a client of a fake provider; both end with the file. */
export function openRemote(
  server: { readonly url: string; readonly key: string; stop(): Promise<void> },
  given: Partial<Parameters<typeof testRemote>[0]> = {},
): TestRemote {
  const headers = { authorization: `Bearer ${server.key}` };
  const made = testRemote({ baseUrl: server.url, headers, ...given });
  afterAll(async () => {
    await made.close();
    await server.stop();
  });
  return made;
}

/** What any provider may answer, and what it is called. */
const faults = [
  [{ status: 401 }, 'ai.provider_key_refused'],
  [{ status: 408 }, 'ai.provider_timed_out'],
  [{ status: 413 }, 'ai.provider_too_large'],
  [{ status: 429, retryAfter: 3_600 }, 'ai.provider_busy'],
  [{ status: 503 }, 'ai.provider_unavailable'],
  [{ body: 'Bonj' }, 'ai.provider_malformed'],
  [{ breaks: true }, 'ai.provider_unavailable'],
] as const;
type Fault = (typeof faults)[number][0];

/**
 * A provider that fails gives no invented text, but an error that says how it failed.
 * @param more what only this provider answers
 * @param meet whatever is asked next meets this
 */
export function itInventsNothing<T>(
  more: readonly (readonly [T, string])[],
  meet: (fault: T | Fault) => void,
  work: (run: { readonly account: string }) => Promise<unknown>,
): void {
  it.each<readonly [T | Fault, string]>([...faults, ...more])(
    'that answers %j gives no invented text',
    async (fault, code) => {
      meet(fault);
      // A provider that failed is left alone for a while: each case is another organisation.
      await expect(work({ account: JSON.stringify(fault) })).rejects.toThrow(code);
    },
  );
}
