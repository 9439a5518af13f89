import type * as z from 'zod';
import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { inboxErrors, type Macro, maxReplies, type newMacroSchema } from '../../contract/index.ts';
import { insertMacro, selectMacros } from '../repo/macro.repo.ts';
import { toMacro } from '../views/canned-reply-view.ts';
import { actingMember } from './acting-member.ts';
import { checkMacro } from './check-macro.ts';

export async function createMacro(scope: Scope, given: z.output<typeof newMacroSchema>): Promise<Macro> {
  const { userId } = actingMember(scope);
  await checkMacro(scope, given);
  const known = await selectMacros(scope, userId, maxReplies);
  if (known.length >= maxReplies) fail(inboxErrors.tooManyReplies, { most: maxReplies });
  const row = { id: newId(), owner_id: userId, ...given, created_at: scope.now() };
  await insertMacro(scope, row);
  return toMacro({ ...row, uses: 0 }, userId);
}
