import { useTranslation } from 'react-i18next';
import { Badge, ConfirmButton, Page, RelativeTime, toast } from '#ui';
import { listSessionsContract, revokeSessionContract, type Session } from '../../contract/index.ts';
import { useTellError } from '../data/query-error.tsx';
import { useApiMutation } from '../data/use-api-mutation.ts';
import { useApiPages } from '../data/use-api-pages.ts';
import { deviceName } from './device-name.ts';
import { PagesList } from './pages-list.tsx';

function SessionRow({ session }: { session: Session }) {
  const { t } = useTranslation();
  const tell = useTellError();
  const device = deviceName(t, session.device);
  const revoke = useApiMutation(revokeSessionContract, {
    invalidates: [listSessionsContract],
    onSuccess: () => toast({ title: t('accounts.web.sessions.revoked', { device }), tone: 'success' }),
    onError: tell,
  });
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {device}
          {session.current && <Badge tone="accent">{t('accounts.web.sessions.current')}</Badge>}
        </p>
        <p className="text-13 text-ink-soft">
          {session.ip}
          {' · '}
          {t('accounts.web.sessions.used')} <RelativeTime at={session.lastUsedAt} />
          {' · '}
          {t('accounts.web.sessions.since')} <RelativeTime at={session.createdAt} />
        </p>
      </div>
      {!session.current && (
        <ConfirmButton
          aria-label={t('accounts.web.sessions.revoke_device', { device })}
          busy={revoke.isPending}
          question={{
            title: t('accounts.web.sessions.confirm', { device }),
            description: t('accounts.web.sessions.confirm_help'),
            action: t('accounts.web.sessions.revoke'),
          }}
          onConfirm={() => revoke.mutate({ params: { id: session.id } })}
        />
      )}
    </div>
  );
}

export default function SessionsPage() {
  const { t } = useTranslation();
  const pages = useApiPages(listSessionsContract, { query: {} });
  return (
    <Page
      width="reading"
      title={t('accounts.web.settings.sessions')}
      subtitle={t('accounts.web.sessions.lead')}
    >
      <PagesList
        label={t('accounts.web.settings.sessions')}
        pages={pages}
        empty={t('accounts.web.sessions.empty')}
        itemKey={({ id }) => id}
      >
        {(session) => <SessionRow session={session} />}
      </PagesList>
    </Page>
  );
}
