import type { Scope } from '#kernel/scope';
import { lockImport, updateImport } from '../repo/import.repo.ts';
import { hasOpen } from '../repo/proposal.repo.ts';
import { announceImport } from './announce-import.ts';

/** Says whether an import that has been read still waits for a member, after its proposals changed. */
export async function settleImport(scope: Scope, importId: string): Promise<void> {
  const row = await lockImport(scope, importId);
  const open = await hasOpen(scope, importId);
  if (row?.status === 'review' && !open) await updateImport(scope, importId, { status: 'done' });
  if (row?.status === 'done' && open) await updateImport(scope, importId, { status: 'review' });
  announceImport(scope, importId);
}
