import type { ResponseOf } from '#kernel/contract';
import type { Services } from '#kernel/scope';
import { readPositions } from '#kernel/switches';
import type { getSwitchesContract } from '../../contract/index.ts';

/** As they stand in the database: this process may not have noticed yet. */
export async function getSwitches(services: Services): Promise<ResponseOf<typeof getSwitchesContract>> {
  const { outgoing, log_level: logLevel } = await readPositions(services);
  return { outgoing, logLevel };
}
