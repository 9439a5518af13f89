import type { CannedReply, Macro } from '../../contract/index.ts';
import type { CannedReplyRow } from '../repo/canned-reply.repo.ts';
import type { MacroRow } from '../repo/macro.repo.ts';

/** @param userId the member who asks */
export const toCannedReply = (row: CannedReplyRow, userId: string): CannedReply => ({
  id: row.id,
  title: row.title,
  folder: row.folder,
  text: row.text,
  shared: row.shared,
  mine: row.owner_id === userId,
  uses: row.uses,
  createdAt: row.created_at.toISOString(),
});

/** @param userId the member who asks */
export const toMacro = (row: MacroRow, userId: string): Macro => ({
  id: row.id,
  name: row.name,
  key: row.key,
  actions: row.actions,
  shared: row.shared,
  mine: row.owner_id === userId,
  uses: row.uses,
  createdAt: row.created_at.toISOString(),
});
