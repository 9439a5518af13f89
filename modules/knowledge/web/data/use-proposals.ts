import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi, useInvalidate, useTellError } from '#modules/accounts/web';
import { toast } from '#ui';
import {
  acceptProposalsContract,
  type Change,
  getImportContract,
  type Import,
  listArticlesContract,
  listProposalsContract,
  type Proposal,
  updateProposalContract,
} from '../../contract/index.ts';

interface Proposals {
  /** The proposal that is being settled, or `all`. */
  readonly busy: string | null;
  accept(proposal: Proposal): Promise<void>;
  /** All that are open and no duplicates. */
  acceptAll(): Promise<void>;
  setStatus(proposal: Proposal, status: 'open' | 'dismissed'): Promise<void>;
  /** Answers whether it was kept. */
  edit(proposal: Proposal, text: Pick<Proposal, 'title' | 'body' | 'language'>): Promise<boolean>;
}

/** Settles what an import proposes. */
export function useProposals(importId: string, goesOn: (change: Change) => Promise<boolean>): Proposals {
  const { t } = useTranslation();
  const api = useApi();
  const invalidate = useInvalidate();
  const tell = useTellError();
  const [busy, setBusy] = useState<string | null>(null);

  async function during(what: string, act: () => Promise<void>): Promise<boolean> {
    setBusy(what);
    try {
      await act();
      return true;
    } catch (error) {
      tell(error);
      return false;
    } finally {
      setBusy(null);
      invalidate(listProposalsContract, getImportContract, listArticlesContract);
    }
  }

  const send = (body: { proposalIds?: string[] }) =>
    api.call(acceptProposalsContract, { params: { id: importId }, body });

  async function acceptEach(): Promise<void> {
    if (!(await goesOn({ kind: 'import', importId }))) return;
    let published = 0;
    for (;;) {
      const reply: { articleIds: string[]; import: Import } = await send({});
      published += reply.articleIds.length;
      const { open, duplicates } = reply.import.proposals;
      // What was accepted last may have archived nothing; what is left may be duplicates alone.
      if (open <= duplicates) break;
    }
    toast({ title: t('knowledge.web.import.published', { count: published }), tone: 'success' });
  }

  async function patch(
    id: string,
    body: Partial<Pick<Proposal, 'title' | 'body' | 'language'>> & { status?: 'open' | 'dismissed' },
  ): Promise<void> {
    await api.call(updateProposalContract, { params: { id }, body });
  }

  return {
    busy,
    async accept({ id }) {
      await during(id, async () => {
        if (await goesOn({ kind: 'import', importId, proposalIds: [id] })) await send({ proposalIds: [id] });
      });
    },
    async acceptAll() {
      await during('all', acceptEach);
    },
    async setStatus({ id }, status) {
      await during(id, () => patch(id, { status }));
    },
    edit: ({ id }, text) => during(id, () => patch(id, text)),
  };
}
