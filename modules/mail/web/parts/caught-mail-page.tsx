import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textField, useUrlState } from '#kernel/browser';
import { PagesList, useApiPages } from '#modules/accounts/web';
import { EmptyState, Page, RelativeTime, SearchInput, useDebounced } from '#ui';
import type {
  CaughtMail,
  getAccountMailContract,
  getCaughtMailContract,
  listAccountMailContract,
  listCaughtMailContract,
} from '../../contract/index.ts';
import { MailDialog } from './mail-dialog.tsx';

const fields = { search: textField(200) };
/** Mail is caught by the work of others; somebody who waits for a link sees it come. */
const refetchInterval = 5_000;

function MailRow({ mail, onOpen }: { mail: CaughtMail; onOpen: () => void }) {
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex w-full flex-wrap items-baseline justify-between gap-x-4 px-4 py-3 text-start hover:bg-hover"
    >
      <span className="min-w-0 grow basis-60">
        <span className="block truncate font-medium">{mail.subject}</span>
        <span className="block truncate text-13 text-ink-soft">{mail.to}</span>
      </span>
      <span className="text-13 text-ink-soft">
        <RelativeTime at={mail.at} />
      </span>
    </button>
  );
}

/** Mail that waits because there is no mail server: found, opened, its links followed. */
export function CaughtMailPage({
  title,
  lead,
  list,
  open,
}: {
  title: string;
  lead: string;
  list: typeof listCaughtMailContract | typeof listAccountMailContract;
  open: typeof getCaughtMailContract | typeof getAccountMailContract;
}) {
  const { t } = useTranslation();
  const [{ search = '' }, change] = useUrlState(fields);
  const [typed, setTyped] = useState(search);
  const settled = useDebounced(typed);
  const [opened, setOpened] = useState<string | null>(null);
  useEffect(() => change({ search: settled }), [change, settled]);
  const pages = useApiPages(list, { query: search === '' ? {} : { search } }, { refetchInterval });
  if (pages.error?.code === 'mail.not_caught') {
    return (
      <Page width="reading" title={title}>
        <EmptyState>{t('mail.web.not_caught')}</EmptyState>
      </Page>
    );
  }
  return (
    <Page width="reading" title={title} subtitle={lead}>
      <div className="mb-4">
        <SearchInput label={t('mail.web.search')} value={typed} onValueChange={setTyped} />
      </div>
      <PagesList
        label={title}
        pages={pages}
        empty={t(search === '' ? 'mail.web.empty' : 'mail.web.none_found')}
        itemKey={({ id }) => id}
        flush
      >
        {(mail) => <MailRow mail={mail} onOpen={() => setOpened(mail.id)} />}
      </PagesList>
      {opened !== null && <MailDialog id={opened} contract={open} onClose={() => setOpened(null)} />}
    </Page>
  );
}
