import { useTranslation } from 'react-i18next';
import { Badge, Button, confirm, RelativeTime, toast } from '#ui';
import {
  type AdministeredOrganisation,
  listOrganisationsContract,
  suspendOrganisationContract,
} from '../../contract/index.ts';
import { useTellError } from '../data/query-error.tsx';
import { useApiMutation } from '../data/use-api-mutation.ts';
import { useApiPages } from '../data/use-api-pages.ts';
import { AdministeredList } from '../parts/administered-list.tsx';
import { PagesList } from './pages-list.tsx';

function OrganisationRow({ organisation }: { organisation: AdministeredOrganisation }) {
  const { t } = useTranslation();
  const onError = useTellError();
  const { id, name, suspended } = organisation;
  const change = useApiMutation(suspendOrganisationContract, {
    invalidates: [listOrganisationsContract],
    onSuccess: () => toast({ title: t('accounts.web.organisations.changed', { name }), tone: 'success' }),
    onError,
  });
  const label = t(suspended ? 'accounts.web.organisations.resume' : 'accounts.web.organisations.suspend');
  const act = async (): Promise<void> => {
    const sure =
      suspended ||
      (await confirm({
        title: t('accounts.web.organisations.confirm', { name }),
        description: t('accounts.web.organisations.confirm_help'),
        action: label,
        danger: true,
      }));
    if (sure) change.mutate({ params: { id }, body: { suspended: !suspended } });
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          {suspended && <Badge tone="danger">{t('accounts.web.organisations.suspended')}</Badge>}
          {organisation.deleteAfter !== null && (
            <Badge tone="brass">{t('accounts.web.organisations.to_delete')}</Badge>
          )}
        </p>
        <p className="text-13 text-ink-soft">
          {t('accounts.web.organisations.members', { count: organisation.members })}
          {' · '}
          {t('accounts.web.organisations.since')} <RelativeTime at={organisation.createdAt} />
        </p>
      </div>
      <Button size="sm" busy={change.isPending} aria-label={`${label}: ${name}`} onClick={() => void act()}>
        {label}
      </Button>
    </div>
  );
}

function Organisations({ search }: { search: string }) {
  const { t } = useTranslation();
  const pages = useApiPages(listOrganisationsContract, { query: search === '' ? {} : { search } });
  return (
    <PagesList
      label={t('accounts.web.settings.organisations')}
      pages={pages}
      empty={t('accounts.web.organisations.empty')}
      itemKey={({ id }) => id}
    >
      {(organisation) => <OrganisationRow organisation={organisation} />}
    </PagesList>
  );
}

/** Every organisation, and nothing of what it holds. */
export default function OrganisationsPage() {
  const { t } = useTranslation();
  return (
    <AdministeredList
      title={t('accounts.web.settings.organisations')}
      lead={t('accounts.web.organisations.lead')}
      searchLabel={t('accounts.web.organisations.search')}
    >
      {(search) => <Organisations search={search} />}
    </AdministeredList>
  );
}
