import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiMutation, useApiPages, useTellError } from '#modules/accounts/web';
import { Button, Dialog, EmptyState, Loading, Skeleton, TextLink } from '#ui';
import {
  dismissMergeProposalContract,
  listMergeProposalsContract,
  type MergeProposal,
} from '../../../contract/index.ts';
import MergeDialog from './merge-dialog.tsx';
import { proposalsRequest } from './proposals-banner.tsx';

interface ProposalsDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Pairs that may be one person, with what speaks for it. A member decides; nothing merges by itself. */
export default function ProposalsDialog({ open, onOpenChange }: ProposalsDialogProps) {
  const { t } = useTranslation();
  const [merging, setMerging] = useState<MergeProposal>();
  const [asked, setAsked] = useState(false);
  const review = (proposal: MergeProposal): void => {
    setMerging(proposal);
    setAsked(true);
  };
  return (
    <>
      <Dialog
        // The preview takes its place, and gives it back.
        open={open && !asked}
        onOpenChange={onOpenChange}
        size="lg"
        title={t('contacts.web.proposals.title')}
        description={t('contacts.web.proposals.lead')}
      >
        {open && <ProposalList onMerge={review} />}
      </Dialog>
      {merging && (
        <MergeDialog
          open={asked}
          onOpenChange={setAsked}
          contactId={merging.contact.id}
          otherId={merging.other.id}
        />
      )}
    </>
  );
}

function ProposalList({ onMerge }: { onMerge: (proposal: MergeProposal) => void }) {
  const { t } = useTranslation();
  const pages = useApiPages(listMergeProposalsContract, proposalsRequest);
  if (pages.error && pages.items.length === 0)
    return <QueryError error={pages.error} onRetry={pages.refetch} />;
  if (pages.isPending) {
    return (
      <div className="flex flex-col gap-4">
        <Loading />
        <Skeleton className="h-12 w-full" />
        <Skeleton className="h-12 w-full" />
      </div>
    );
  }
  if (pages.items.length === 0) return <EmptyState>{t('contacts.web.proposals.none')}</EmptyState>;
  return (
    <>
      <ul className="flex flex-col divide-y divide-line rounded-card border border-line">
        {pages.items.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} onMerge={() => onMerge(proposal)} />
        ))}
      </ul>
      {pages.hasMore && (
        <Button className="mt-3" busy={pages.isLoadingMore} onClick={pages.loadMore}>
          {t('contacts.web.more')}
        </Button>
      )}
    </>
  );
}

function ProposalRow({ proposal, onMerge }: { proposal: MergeProposal; onMerge: () => void }) {
  const { t } = useTranslation();
  const tell = useTellError();
  const { contact, other, identity } = proposal;
  const dismiss = useApiMutation(dismissMergeProposalContract, {
    invalidates: [listMergeProposalsContract],
    onError: tell,
  });
  const names = { name: contact.name, other: other.name };
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-0 grow basis-56">
        <p className="flex flex-wrap gap-x-2 font-medium">
          <TextLink href={`/contacts/${contact.id}`}>{contact.name}</TextLink>
          <span aria-hidden className="text-ink-soft">
            ↔
          </span>
          <TextLink href={`/contacts/${other.id}`}>{other.name}</TextLink>
        </p>
        <p className="text-13 text-ink-soft wrap-anywhere">
          {t('contacts.web.proposals.evidence', { other: other.name, value: identity.value })}
        </p>
      </div>
      <div className="flex gap-2">
        <Button
          aria-label={t('contacts.web.proposals.dismiss_pair', names)}
          busy={dismiss.isPending}
          onClick={() => dismiss.mutate({ params: { id: proposal.id } })}
        >
          {t('contacts.web.proposals.dismiss')}
        </Button>
        <Button aria-label={t('contacts.web.proposals.merge_pair', names)} onClick={onMerge}>
          {t('contacts.web.merge.action')}
        </Button>
      </div>
    </li>
  );
}
