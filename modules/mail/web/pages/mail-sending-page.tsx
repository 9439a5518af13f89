import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery } from '#modules/accounts/web';
import { Button, EmptyState, Loading, Page, Skeleton } from '#ui';
import { getMailSendingContract, type MailSending } from '../../contract/index.ts';
import { MailRecordCard } from '../parts/mail-record-card.tsx';

function Records({ sending }: { sending: MailSending }) {
  const { t } = useTranslation();
  if (!sending.published)
    return <EmptyState>{t('mail.web.sending.local', { domain: sending.domain })}</EmptyState>;
  return (
    <div className="flex flex-col gap-4">
      {sending.records.map((record) => (
        <MailRecordCard key={record.kind} record={record} />
      ))}
      {!sending.signs && <p className="text-13 text-ink-soft">{t('mail.web.sending.unsigned')}</p>}
    </div>
  );
}

/** What the domain has to publish so that others recognise its mail. */
export default function MailSendingPage() {
  const { t } = useTranslation();
  const sending = useApiQuery(getMailSendingContract, undefined, { staleTime: Number.POSITIVE_INFINITY });
  return (
    <Page
      width="reading"
      title={t('mail.web.settings.sending')}
      subtitle={t('mail.web.sending.lead')}
      action={
        <Button icon={<RefreshCw />} busy={sending.isFetching} onClick={() => void sending.refetch()}>
          {t('mail.web.sending.again')}
        </Button>
      }
    >
      {sending.error && <QueryError error={sending.error} onRetry={() => void sending.refetch()} />}
      {sending.isPending && (
        <>
          <Loading />
          <Skeleton className="h-40 w-full" />
        </>
      )}
      {sending.data && <Records sending={sending.data} />}
    </Page>
  );
}
