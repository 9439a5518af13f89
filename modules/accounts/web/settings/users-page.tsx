import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, confirm, IconButton, Menu, RelativeTime, toast } from '#ui';
import {
  type AdministeredUser,
  changeUserContract,
  listUsersContract,
  revokeSessionsContract,
} from '../../contract/index.ts';
import { useTellError } from '../data/query-error.tsx';
import { useApiMutation } from '../data/use-api-mutation.ts';
import { useApiPages } from '../data/use-api-pages.ts';
import { AdministeredList } from '../parts/administered-list.tsx';
import { useSession } from '../session/session-context.tsx';
import { PagesList } from './pages-list.tsx';

function useUserActions(user: AdministeredUser) {
  const { t } = useTranslation();
  const onError = useTellError();
  const onSuccess = () =>
    toast({ title: t('accounts.web.users.changed', { name: user.fullName }), tone: 'success' });
  const change = useApiMutation(changeUserContract, { invalidates: [listUsersContract], onSuccess, onError });
  const revoke = useApiMutation(revokeSessionsContract, { onSuccess, onError });
  const name = user.fullName;
  const params = { id: user.id };
  const sure = (title: string, action: string) => confirm({ title, action, danger: true });
  const block = async (): Promise<void> => {
    const action = t('accounts.web.users.block');
    if (user.blocked || (await sure(t('accounts.web.users.confirm_block', { name }), action)))
      change.mutate({ params, body: { blocked: !user.blocked } });
  };
  const appoint = async (): Promise<void> => {
    const action = t(user.administrator ? 'accounts.web.users.dismiss' : 'accounts.web.users.appoint');
    if (await sure(t('accounts.web.users.confirm_appoint', { name }), action))
      change.mutate({ params, body: { administrator: !user.administrator } });
  };
  return { block, appoint, signOut: () => revoke.mutate({ params }) };
}

function UserRow({ user }: { user: AdministeredUser }) {
  const { t } = useTranslation();
  const { user: me } = useSession();
  const { block, appoint, signOut } = useUserActions(user);
  return (
    <div className="flex items-center justify-between gap-x-4">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {user.fullName}
          {user.administrator && <Badge tone="accent">{t('accounts.web.users.administrator')}</Badge>}
          {user.blocked && <Badge tone="danger">{t('accounts.web.users.blocked')}</Badge>}
        </p>
        <p className="truncate text-13 text-ink-soft">{user.email}</p>
        <p className="text-13 text-ink-soft">
          {t('accounts.web.users.organisations', { count: user.organisations })}
          {user.lastSeenAt !== null && (
            <>
              {' · '}
              {t('accounts.web.users.seen')} <RelativeTime at={user.lastSeenAt} />
            </>
          )}
        </p>
      </div>
      {user.id !== me.id && (
        <Menu
          label={t('accounts.web.users.actions', { name: user.fullName })}
          trigger={
            <IconButton
              icon={<Ellipsis />}
              label={t('accounts.web.users.actions', { name: user.fullName })}
            />
          }
          align="end"
          items={[
            { key: 'sign_out', label: t('accounts.web.users.sign_out'), onSelect: signOut },
            {
              key: 'appoint',
              label: t(user.administrator ? 'accounts.web.users.dismiss' : 'accounts.web.users.appoint'),
              onSelect: () => void appoint(),
            },
            {
              key: 'block',
              label: t(user.blocked ? 'accounts.web.users.unblock' : 'accounts.web.users.block'),
              danger: !user.blocked,
              onSelect: () => void block(),
            },
          ]}
        />
      )}
    </div>
  );
}

function Users({ search }: { search: string }) {
  const { t } = useTranslation();
  const pages = useApiPages(listUsersContract, { query: search === '' ? {} : { search } });
  return (
    <PagesList
      label={t('accounts.web.settings.users')}
      pages={pages}
      empty={t('accounts.web.users.empty')}
      itemKey={({ id }) => id}
    >
      {(user) => <UserRow user={user} />}
    </PagesList>
  );
}

/** Everybody with an account, for whoever looks after the installation. */
export default function UsersPage() {
  const { t } = useTranslation();
  return (
    <AdministeredList
      title={t('accounts.web.settings.users')}
      lead={t('accounts.web.users.lead')}
      searchLabel={t('accounts.web.users.search')}
    >
      {(search) => <Users search={search} />}
    </AdministeredList>
  );
}
