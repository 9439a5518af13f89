import type { Scope } from '#kernel/scope';
import { knowledgeEvents } from '../../contract/index.ts';
import { importState } from '../repo/import.repo.ts';
import { toImport } from '../views/import-view.ts';

/** Tells how far an import is, as it stands at the end of the transaction. */
export function announceImport(scope: Scope, importId: string): void {
  scope.atEnd(`knowledge.import ${importId}`, async () => {
    const state = await importState(scope, importId);
    if (state) scope.emit(knowledgeEvents.importChanged, { importId, import: toImport(state) });
  });
}
