import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, IconButton, Menu, RelativeTime, Tag, toast } from '#ui';
import {
  type Invitation,
  listInvitationsContract,
  resendInvitationContract,
  revokeInvitationContract,
} from '../../contract/index.ts';
import { useTellError } from '../data/query-error.tsx';
import { useApiMutation } from '../data/use-api-mutation.ts';
import { useApiPages } from '../data/use-api-pages.ts';
import { useSession } from '../session/session-context.tsx';
import { PagesList } from './pages-list.tsx';
import { roleKeys } from './role-keys.ts';

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation();
  const { role } = useSession();
  const tell = useTellError();
  const { id, email } = invitation;
  const options = { invalidates: [listInvitationsContract], onError: tell };
  const resend = useApiMutation(resendInvitationContract, {
    ...options,
    onSuccess: () => toast({ title: t('accounts.web.invitations.sent', { email }), tone: 'success' }),
  });
  const revoke = useApiMutation(revokeInvitationContract, {
    ...options,
    onSuccess: () => toast({ title: t('accounts.web.invitations.revoked', { email }), tone: 'success' }),
  });
  const mayChange = role === 'owner' || invitation.role !== 'owner';
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <div className="min-w-0 grow basis-40">
        <p className="truncate font-medium">{email}</p>
        <p className="text-13 text-ink-soft">
          {t('accounts.web.invitations.sent_at')} <RelativeTime at={invitation.sentAt} />
        </p>
      </div>
      {invitation.expired && <Badge tone="brass">{t('accounts.web.invitations.expired')}</Badge>}
      <Tag>{t(roleKeys[invitation.role])}</Tag>
      {mayChange && (
        <Menu
          label={t('accounts.web.invitations.menu', { email })}
          align="end"
          trigger={<IconButton label={t('accounts.web.invitations.menu', { email })} icon={<Ellipsis />} />}
          items={[
            {
              key: 'resend',
              label: t('accounts.web.invitations.resend'),
              onSelect: () => resend.mutate({ params: { id } }),
            },
            {
              key: 'revoke',
              label: t('accounts.web.invitations.revoke'),
              onSelect: () => revoke.mutate({ params: { id } }),
            },
          ]}
        />
      )}
    </div>
  );
}

/** Who was asked to join and has not answered. */
export function InvitationsSection() {
  const { t } = useTranslation();
  const pages = useApiPages(listInvitationsContract, { query: {} });
  return (
    <section className="mt-8">
      <h2 className="mb-3 font-semibold">{t('accounts.web.invitations.title')}</h2>
      <PagesList
        label={t('accounts.web.invitations.title')}
        pages={pages}
        empty={t('accounts.web.invitations.empty')}
        itemKey={({ id }) => id}
      >
        {(invitation) => <InvitationRow invitation={invitation} />}
      </PagesList>
    </section>
  );
}
