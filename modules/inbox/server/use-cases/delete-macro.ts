import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors } from '../../contract/index.ts';
import { deleteMacroRow, findMacro } from '../repo/macro.repo.ts';
import { actingMember } from './acting-member.ts';

export async function deleteMacro(scope: Scope, id: string): Promise<void> {
  if (!(await findMacro(scope, id, actingMember(scope).userId))) fail(inboxErrors.macroNotFound);
  await deleteMacroRow(scope, id);
}
