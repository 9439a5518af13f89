import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Page, RelativeTime } from '#ui';
import {
  listSecurityEventsContract,
  type SecurityEvent,
  type SecurityEventKind,
} from '../../contract/index.ts';
import { useApiPages } from '../data/use-api-pages.ts';
import { deviceName } from './device-name.ts';
import { PagesList } from './pages-list.tsx';

const kindKeys: Record<SecurityEventKind, string> = {
  registered: 'accounts.web.security.registered',
  signed_in: 'accounts.web.security.signed_in',
  sign_in_failed: 'accounts.web.security.sign_in_failed',
  signed_out: 'accounts.web.security.signed_out',
  token_reuse_detected: 'accounts.web.security.token_reuse_detected',
  organisation_created: 'accounts.web.security.organisation_created',
  organisation_changed: 'accounts.web.security.organisation_changed',
  organisation_switched: 'accounts.web.security.organisation_switched',
  session_revoked: 'accounts.web.security.session_revoked',
  profile_changed: 'accounts.web.security.profile_changed',
};

/** What its owner should look at twice. */
const alarming: ReadonlySet<SecurityEventKind> = new Set(['sign_in_failed', 'token_reuse_detected']);

function EventRow({ event }: { event: SecurityEvent }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <div className="min-w-0">
        <p className="flex items-center gap-2 font-medium">
          {alarming.has(event.kind) && <TriangleAlert aria-hidden className="shrink-0 text-brass" />}
          {t(kindKeys[event.kind])}
        </p>
        <p className="text-13 text-ink-soft">
          {deviceName(t, event.device)}
          {' · '}
          {event.ip}
        </p>
      </div>
      <span className="text-13 text-ink-soft">
        <RelativeTime at={event.at} />
      </span>
    </div>
  );
}

export default function SecurityPage() {
  const { t } = useTranslation();
  const pages = useApiPages(listSecurityEventsContract, { query: {} });
  return (
    <Page
      width="reading"
      title={t('accounts.web.settings.security')}
      subtitle={t('accounts.web.security.lead')}
    >
      <PagesList
        label={t('accounts.web.settings.security')}
        pages={pages}
        empty={t('accounts.web.security.empty')}
        itemKey={({ id }) => id}
      >
        {(event) => <EventRow event={event} />}
      </PagesList>
    </Page>
  );
}
