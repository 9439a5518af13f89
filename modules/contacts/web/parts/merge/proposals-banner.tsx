import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApiPages } from '#modules/accounts/web';
import { Button } from '#ui';
import { listMergeProposalsContract } from '../../../contract/index.ts';

export const proposalsRequest = { query: { limit: 25 } };

/** Above the list, as long as there are contacts that may be one person. */
export function ProposalsBanner({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation();
  const { items, hasMore } = useApiPages(listMergeProposalsContract, proposalsRequest);
  const [first] = items;
  if (!first) return null;
  const words =
    items.length === 1
      ? t('contacts.web.proposals.one', { name: first.contact.name, other: first.other.name })
      : t('contacts.web.proposals.many', { number: `${items.length}${hasMore ? '+' : ''}` });
  return (
    <aside
      aria-label={t('contacts.web.proposals.title')}
      className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card border border-line bg-surface px-4 py-2"
    >
      <Users aria-hidden className="shrink-0 text-brass" />
      <p className="min-w-0 grow basis-48">{words}</p>
      <Button size="sm" onClick={onOpen}>
        {t('contacts.web.proposals.review')}
      </Button>
    </aside>
  );
}
