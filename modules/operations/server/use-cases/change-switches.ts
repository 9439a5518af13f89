import type { ResponseOf } from '#kernel/contract';
import type { Services } from '#kernel/scope';
import { turnSwitch } from '#kernel/switches';
import type { getSwitchesContract } from '../../contract/index.ts';
import { getSwitches } from './get-switches.ts';

type Switches = ResponseOf<typeof getSwitchesContract>;

/** Turns what is given and leaves the rest as it is. */
export async function changeSwitches(
  services: Services,
  { outgoing, logLevel }: { [N in keyof Switches]?: Switches[N] | undefined },
): Promise<Switches> {
  if (outgoing !== undefined) await turnSwitch(services, 'outgoing', outgoing);
  if (logLevel !== undefined) await turnSwitch(services, 'log_level', logLevel);
  return getSwitches(services);
}
