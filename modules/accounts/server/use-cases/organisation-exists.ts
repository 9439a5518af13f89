import type { SystemScope } from '#kernel/scope';
import { organisationById } from '../repo/organisation.repo.ts';

/** Whether there is an organisation with this id, suspended ones included. */
export async function organisationExists(system: SystemScope, id: string): Promise<boolean> {
  return (await organisationById(system, id)) !== undefined;
}
