import { useInvalidate, useLive } from '#modules/accounts/web';
import {
  getImportContract,
  knowledgeEvents,
  listImportPagesContract,
  listImportsContract,
  listProposalsContract,
} from '../../contract/index.ts';

/** Keeps imports as the server has them while they are read. */
export function useImportLive(): void {
  const invalidate = useInvalidate();
  useLive(knowledgeEvents.importChanged, () =>
    invalidate(listImportsContract, getImportContract, listProposalsContract, listImportPagesContract),
  );
}
