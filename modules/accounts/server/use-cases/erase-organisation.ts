import type { DutyTarget } from '#kernel/duties';
import { deleteOrganisation } from '../repo/duties.repo.ts';

/** Deletes an organisation; its members keep their accounts. */
export async function eraseOrganisation({ services, orgId }: DutyTarget): Promise<void> {
  await services.scopes.withSystem('an organisation is erased', (system) =>
    deleteOrganisation(system, orgId),
  );
}
