import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiPages, useSession } from '#modules/accounts/web';
import { knowledgePermissions, type Proposal } from '../../../contract/index.ts';
import type { useProposals } from '../../data/use-proposals.ts';
import { ProposedTextDialog } from '../proposed-text-dialog.tsx';
import { RowList } from '../row-list.tsx';
import { ProposalCard } from './proposal-card.tsx';

interface ProposalListProps {
  pages: ApiPages<Proposal>;
  actions: ReturnType<typeof useProposals>;
}

export function ProposalList({ pages, actions }: ProposalListProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [editing, setEditing] = useState<Proposal | null>(null);
  return (
    <>
      <RowList label={t('knowledge.web.import.proposals')} pages={pages}>
        {(proposal) => (
          <ProposalCard
            key={proposal.id}
            proposal={proposal}
            mayWrite={can(knowledgePermissions.write)}
            actions={actions}
            onEdit={() => setEditing(proposal)}
          />
        )}
      </RowList>
      {editing && (
        <ProposedTextDialog
          beginning={{ title: editing.title, body: editing.body, language: editing.language }}
          action={t('knowledge.web.import.keep')}
          busy={actions.busy === editing.id}
          onClose={() => setEditing(null)}
          onDone={(text) => void actions.edit(editing, text).then((kept) => kept && setEditing(null))}
        />
      )}
    </>
  );
}
