import type { Scope } from '#kernel/scope';
import type { Stage } from '../../contract/index.ts';
import { findLivingContact } from './find-living-contact.ts';
import { updateContact } from './update-contact.ts';

/** Moves a contact to a stage; where it stands at none of those expected nothing changes. @returns whether it moved */
export async function moveStage(
  scope: Scope,
  id: string,
  { from, to }: { readonly from: readonly (Stage | null)[]; readonly to: Stage },
): Promise<boolean> {
  const contact = await findLivingContact(scope, id, 'lock');
  if (!from.includes(contact.stage)) return false;
  await updateContact(scope, contact.id, { stage: to });
  return true;
}
