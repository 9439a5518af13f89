import type { Services } from '#kernel/scope';
import { type Position, positions } from './positions.ts';
import { readSwitches } from './switches.repo.ts';

/** Every switch as it stands in the database now. */
export async function readPositions({
  scopes,
}: Pick<Services, 'scopes'>): Promise<{ outgoing: Position<'outgoing'>; log_level: Position<'log_level'> }> {
  const known = await scopes.withSystem('switches', readSwitches);
  return {
    outgoing: positions.outgoing.parse(known.get('outgoing')),
    log_level: positions.log_level.parse(known.get('log_level')),
  };
}
