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
