import type { Services } from '#kernel/scope';
import type { Position, SwitchName } from './positions.ts';
import { writeSwitch } from './switches.repo.ts';

/** Turns a switch; every process has noticed some seconds later. */
export async function turnSwitch<N extends SwitchName>(
  { scopes, log }: Pick<Services, 'scopes' | 'log'>,
  name: N,
  position: Position<N>,
): Promise<void> {
  await scopes.withSystem('a switch is turned', (system) => writeSwitch(system, name, position));
  log.warn({ switch: name, position }, 'a switch was turned');
}
