import type * as z from 'zod';
import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, type Macro, type newMacroSchema } from '../../contract/index.ts';
import { findMacro, updateMacroRow } from '../repo/macro.repo.ts';
import { toMacro } from '../views/canned-reply-view.ts';
import { actingMember } from './acting-member.ts';
import { checkMacro } from './check-macro.ts';

/** Changes a macro. What all share is made personal by who made it alone, or it would vanish for its maker. */
export async function updateMacro(
  scope: Scope,
  id: string,
  given: z.output<typeof newMacroSchema>,
): Promise<Macro> {
  const { userId } = actingMember(scope);
  const before = await findMacro(scope, id, userId);
  if (!before) return fail(inboxErrors.macroNotFound);
  if (before.shared && !given.shared && before.owner_id !== userId) fail(kernelErrors.forbidden);
  await checkMacro(scope, given);
  await updateMacroRow(scope, id, given);
  return toMacro({ ...before, ...given }, userId);
}
