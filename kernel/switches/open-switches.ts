import { type LogLevel, setLogLevel } from '#kernel/log';
import type { Services, Switches } from '#kernel/scope';
import { type Position, positions, type SwitchName } from './positions.ts';
import { readSwitches } from './switches.repo.ts';

type Needed = Pick<Services, 'scopes' | 'log'>;

export interface OpenSwitches extends Switches {
  /** Reads them, and then again every few seconds; nothing may leave before the first time. */
  load(services: Needed): Promise<void>;
  close(): void;
}

/** As long as it may take until all processes have noticed. */
const readEveryMs = 2_000;

/** @param startLevel what the settings say */
export function openSwitches(startLevel: LogLevel): OpenSwitches {
  let known: ReadonlyMap<string, unknown> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const at = <N extends SwitchName>(name: N): Position<N> =>
    // Each position's schema gives its own type, which the union of all does not tell.
    positions[name].parse(known?.get(name)) as Position<N>;
  const read = async ({ scopes, log }: Needed) => {
    const before = at('log_level');
    known = await scopes.withSystem('switches', readSwitches);
    if (at('log_level') !== before) setLogLevel(log, at('log_level') ?? startLevel);
  };
  return {
    outgoing: () => known !== undefined && at('outgoing'),
    logLevel: () => at('log_level'),
    async load(services) {
      await read(services);
      // A database that is away for a moment changes no switch.
      timer = setInterval(() => void read(services).catch(() => undefined), readEveryMs);
      timer.unref();
    },
    close: () => clearInterval(timer),
  };
}
