import type { Scope } from '#kernel/scope';
import { type Macro, maxReplies } from '../../contract/index.ts';
import { selectMacros } from '../repo/macro.repo.ts';
import { toMacro } from '../views/canned-reply-view.ts';
import { actingMember } from './acting-member.ts';

export async function listMacros(scope: Scope): Promise<{ items: Macro[] }> {
  const { userId } = actingMember(scope);
  const rows = await selectMacros(scope, userId, maxReplies);
  return { items: rows.map((row) => toMacro(row, userId)) };
}
