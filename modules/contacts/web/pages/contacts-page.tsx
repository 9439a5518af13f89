import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceField, useUrlState } from '#kernel/browser';
import { QueryError, useApiPages, useSession } from '#modules/accounts/web';
import { Button, cx, DataTable, lazyDialog, Page, useShortcut } from '#ui';
import { contactsPermissions, listContactsContract } from '../../contract/index.ts';
import { useContactsLive } from '../data/use-contacts-live.ts';
import { BulkActions } from '../parts/list/bulk-actions.tsx';
import { contactColumns } from '../parts/list/contact-columns.tsx';
import { NothingHere } from '../parts/list/nothing-here.tsx';
import { SortMenu } from '../parts/list/sort-menu.tsx';
import { ProposalsBanner } from '../parts/merge/proposals-banner.tsx';
import { FilterBar } from '../parts/shared/filter-bar.tsx';
import {
  type ContactFilters,
  contactFilters,
  isNarrowed,
  listQueryOf,
  noFilters,
} from '../state/contact-filters.ts';
import { uniqueContacts } from '../state/contact-pages.ts';

const NewContactDialog = lazyDialog(() => import('../parts/list/new-contact-dialog.tsx'));
const ProposalsDialog = lazyDialog(() => import('../parts/merge/proposals-dialog.tsx'));

/** The filters, and which dialog is open: the palette leads straight into one. */
const urlState = { ...contactFilters, dialog: choiceField(['new', 'proposals']) };

/** Rows that one page of the list brings. */
const pageSize = 50;
const defaults = { sort: 'recent', limit: pageSize } as const;
const nobody: ReadonlySet<string> = new Set();

export default function ContactsPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const mayWrite = can(contactsPermissions.write);
  const [{ dialog, ...filters }, change] = useUrlState(urlState);
  const [selection, setSelection] = useState(nobody);
  useContactsLive();
  const pages = useApiPages(listContactsContract, { query: listQueryOf(filters, defaults) });
  const contacts = useMemo(() => uniqueContacts(pages.items), [pages.items]);
  const columns = useMemo(() => contactColumns(t), [t]);
  const onFilter = useCallback(
    (patch: Partial<ContactFilters>) => {
      setSelection(nobody);
      change(patch);
    },
    [change],
  );
  const openDialog = (name: 'new' | 'proposals') => change({ dialog: name }, { push: true });
  const closeDialog = () => change({ dialog: undefined });
  useShortcut('n', () => openDialog('new'), t('contacts.web.new.title'), { enabled: mayWrite });
  // Search and filters stay, whatever comes back.
  const failed = pages.error && <QueryError error={pages.error} onRetry={pages.refetch} />;
  return (
    <Page
      title={t('contacts.web.nav.contacts')}
      action={
        mayWrite && (
          <Button variant="primary" onClick={() => openDialog('new')}>
            {t('contacts.web.new.title')}
          </Button>
        )
      }
    >
      {mayWrite && <ProposalsBanner onOpen={() => openDialog('proposals')} />}
      <DataTable
        id="contacts"
        label={t('contacts.web.nav.contacts')}
        columns={columns}
        rows={contacts}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        rowHref={({ id }) => `/contacts/${id}`}
        loading={pages.isPending}
        className={cx(pages.isStale && 'opacity-60')}
        toolbar={
          <FilterBar filters={filters} onFilter={onFilter} withStage>
            <SortMenu sort={filters.sort ?? defaults.sort} onSort={(sort) => onFilter({ sort })} />
          </FilterBar>
        }
        empty={
          failed ?? (
            <NothingHere
              narrowed={isNarrowed(filters)}
              onClear={() => onFilter(noFilters)}
              onNew={mayWrite ? () => openDialog('new') : undefined}
            />
          )
        }
        {...(mayWrite && { selection, onSelectionChange: setSelection })}
        bulkActions={
          <BulkActions
            selected={contacts.filter(({ id }) => selection.has(id))}
            onDone={() => setSelection(nobody)}
          />
        }
        onMore={pages.hasMore ? pages.loadMore : undefined}
        loadingMore={pages.isLoadingMore}
      />
      {failed && contacts.length > 0 && failed}
      <NewContactDialog open={dialog === 'new' && mayWrite} onOpenChange={(open) => !open && closeDialog()} />
      <ProposalsDialog
        open={dialog === 'proposals' && mayWrite}
        onOpenChange={(open) => !open && closeDialog()}
      />
    </Page>
  );
}
