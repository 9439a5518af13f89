import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Page } from '#ui';
import { listSecurityEventsContract, type SecurityEventKind } from '../../contract/index.ts';
import { useApiPages } from '../data/use-api-pages.ts';
import { HappenedRow } from '../parts/happened-row.tsx';
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
  email_verified: 'accounts.web.security.email_verified',
  email_change_requested: 'accounts.web.security.email_change_requested',
  email_changed: 'accounts.web.security.email_changed',
  password_changed: 'accounts.web.security.password_changed',
  password_reset_requested: 'accounts.web.security.password_reset_requested',
  password_reset: 'accounts.web.security.password_reset',
  member_invited: 'accounts.web.security.member_invited',
  invitation_sent_again: 'accounts.web.security.invitation_sent_again',
  invitation_revoked: 'accounts.web.security.invitation_revoked',
  invitation_accepted: 'accounts.web.security.invitation_accepted',
  member_role_changed: 'accounts.web.security.member_role_changed',
  member_removed: 'accounts.web.security.member_removed',
  organisation_left: 'accounts.web.security.organisation_left',
  ownership_transferred: 'accounts.web.security.ownership_transferred',
  account_deletion_requested: 'accounts.web.security.account_deletion_requested',
  account_kept: 'accounts.web.security.account_kept',
  organisation_deletion_requested: 'accounts.web.security.organisation_deletion_requested',
  organisation_kept: 'accounts.web.security.organisation_kept',
  administrator_appointed: 'accounts.web.security.administrator_appointed',
  administrator_dismissed: 'accounts.web.security.administrator_dismissed',
  account_blocked: 'accounts.web.security.account_blocked',
  account_unblocked: 'accounts.web.security.account_unblocked',
  organisation_suspended: 'accounts.web.security.organisation_suspended',
  organisation_resumed: 'accounts.web.security.organisation_resumed',
  account_purged: 'accounts.web.security.account_purged',
  organisation_purged: 'accounts.web.security.organisation_purged',
  conversations_exported: 'accounts.web.security.conversations_exported',
  history_exported: 'accounts.web.security.history_exported',
  suppression_lifted: 'accounts.web.security.suppression_lifted',
  channel_created: 'accounts.web.security.channel_created',
  channel_changed: 'accounts.web.security.channel_changed',
  assistant_changed: 'accounts.web.security.assistant_changed',
  engine_key_saved: 'accounts.web.security.engine_key_saved',
  engine_key_removed: 'accounts.web.security.engine_key_removed',
  article_created: 'accounts.web.security.article_created',
  article_changed: 'accounts.web.security.article_changed',
  article_archived: 'accounts.web.security.article_archived',
  article_restored: 'accounts.web.security.article_restored',
  prompt_changed: 'accounts.web.security.prompt_changed',
};

/** What its owner should look at twice. */
const alarming: ReadonlySet<SecurityEventKind> = new Set(['sign_in_failed', 'token_reuse_detected']);

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
        {(event) => (
          <HappenedRow event={event}>
            {alarming.has(event.kind) && <TriangleAlert aria-hidden className="shrink-0 text-brass" />}
            {t(kindKeys[event.kind])}
          </HappenedRow>
        )}
      </PagesList>
    </Page>
  );
}
