import { useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo, useRouteParam } from '#kernel/browser';
import { RecordPage, useApiQuery, useSession } from '#modules/accounts/web';
import { Link, lazyDialog, Page, Tabs } from '#ui';
import { type Contact, contactsPermissions, getContactContract } from '../../contract/index.ts';
import { contactRequest, showContact } from '../data/cached-contacts.ts';
import { useArchive } from '../data/use-archive.ts';
import { useContactChange } from '../data/use-contact-change.ts';
import { useContactsLive } from '../data/use-contacts-live.ts';
import { ClassCard } from '../parts/class/class-card.tsx';
import { ContactActions } from '../parts/contact/contact-actions.tsx';
import { ContactSkeleton } from '../parts/contact/contact-skeleton.tsx';
import { CustomFieldsCard } from '../parts/contact/custom-fields-card.tsx';
import { DetailsCard } from '../parts/contact/details-card.tsx';
import { IdentitiesCard } from '../parts/contact/identities-card.tsx';
import { InterestCard } from '../parts/contact/interest-card.tsx';
import { NoteComposer } from '../parts/contact/note-composer.tsx';
import { NoteList } from '../parts/contact/note-list.tsx';
import { Timeline } from '../parts/contact/timeline.tsx';
import type { ContactChange } from '../state/contact-change.ts';

const MergeDialog = lazyDialog(() => import('../parts/merge/merge-dialog.tsx'));

export default function ContactPage() {
  const { t } = useTranslation();
  const go = useGo();
  const id = useRouteParam('contactId');
  const query = useApiQuery(getContactContract, contactRequest(id));
  useContactsLive();
  // A contact that became part of another leads there.
  const livingId = query.data?.id ?? id;
  useEffect(() => {
    if (livingId !== id) go(`/contacts/${livingId}`, { replace: true });
  }, [livingId, id, go]);
  return (
    <RecordPage
      query={query}
      title={t('contacts.web.contact')}
      back={<BackToList />}
      skeleton={<ContactSkeleton />}
    >
      {(contact) => <OpenContact key={contact.id} contact={contact} />}
    </RecordPage>
  );
}

function OpenContact({ contact }: { contact: Contact }) {
  const go = useGo();
  const queries = useQueryClient();
  const { can } = useSession();
  const mayWrite = can(contactsPermissions.write);
  const change = useContactChange();
  const archive = useArchive();
  const [merging, setMerging] = useState<{ open: boolean; otherId?: string }>({ open: false });
  const onChange = mayWrite ? (given: ContactChange) => change(contact, given) : undefined;
  const onArchive = (): void => {
    void archive([contact]);
    go('/contacts');
  };
  return (
    <Page
      title={contact.name}
      subtitle={contact.company}
      back={<BackToList />}
      action={
        <ContactActions
          contactId={contact.id}
          onMerge={mayWrite ? () => setMerging({ open: true }) : undefined}
          onArchive={onArchive}
        />
      }
    >
      <div className="grid items-start gap-6 lg:grid-cols-[360px_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <DetailsCard contact={contact} onChange={onChange} />
          <IdentitiesCard
            contact={contact}
            readOnly={!mayWrite}
            onChanged={(changed) => showContact(queries, changed)}
            onMerge={(otherId) => setMerging({ open: true, otherId })}
          />
          <InterestCard contact={contact} />
          <ClassCard contact={contact} onStage={onChange && ((stage) => onChange({ stage }))} />
          <CustomFieldsCard contact={contact} onChange={onChange} />
        </div>
        <Activity contactId={contact.id} readOnly={!mayWrite} />
      </div>
      <MergeDialog
        open={merging.open}
        onOpenChange={(open) => setMerging({ ...merging, open })}
        contactId={contact.id}
        otherId={merging.otherId}
        onMerged={(merged) => go(`/contacts/${merged.id}`, { replace: true })}
      />
    </Page>
  );
}

function Activity({ contactId, readOnly }: { contactId: string; readOnly: boolean }) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<'timeline' | 'notes'>('timeline');
  return (
    <div className="flex min-w-0 max-w-[680px] flex-col gap-4">
      {!readOnly && <NoteComposer contactId={contactId} />}
      <Tabs
        label={t('contacts.web.activity')}
        value={tab}
        onValueChange={setTab}
        tabs={[
          {
            key: 'timeline',
            label: t('contacts.web.timeline.title'),
            content: <Timeline contactId={contactId} readOnly={readOnly} />,
          },
          { key: 'notes', label: t('contacts.web.notes.title'), content: <NoteList contactId={contactId} /> },
        ]}
      />
    </div>
  );
}

function BackToList() {
  const { t } = useTranslation();
  return (
    <Link
      href="/contacts"
      className="mb-2 inline-flex min-h-6 items-center gap-1 self-start rounded-control text-13 text-ink-soft hover:text-ink pointer-coarse:min-h-11"
    >
      <ArrowLeft size={14} aria-hidden />
      {t('contacts.web.nav.contacts')}
    </Link>
  );
}
