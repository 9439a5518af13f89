import { useTranslation } from 'react-i18next';
import { Avatar, Page, RelativeTime, Tag } from '#ui';
import { listMembersContract, type Member } from '../../contract/index.ts';
import { useApiPages } from '../data/use-api-pages.ts';
import { useSession } from '../session/session-context.tsx';
import { PagesList } from './pages-list.tsx';

const roleKeys: Record<Member['role'], string> = {
  owner: 'accounts.web.role.owner',
  admin: 'accounts.web.role.admin',
  member: 'accounts.web.role.member',
  viewer: 'accounts.web.role.viewer',
};

function MemberRow({ member }: { member: Member }) {
  const { t } = useTranslation();
  const { user } = useSession();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Avatar name={member.fullName} size={32} />
      <div className="min-w-0 grow basis-40">
        <p className="truncate font-medium">
          {member.fullName}
          {member.userId === user.id && (
            <span className="ms-2 text-13 font-normal text-ink-soft">{t('accounts.web.members.you')}</span>
          )}
        </p>
        <p className="truncate text-13 text-ink-soft">{member.email}</p>
      </div>
      <span className="text-13 text-ink-soft">
        {t('accounts.web.members.since')} <RelativeTime at={member.joinedAt} />
      </span>
      <Tag>{t(roleKeys[member.role])}</Tag>
    </div>
  );
}

export default function MembersPage() {
  const { t } = useTranslation();
  const { organisation } = useSession();
  const pages = useApiPages(listMembersContract, { query: {} });
  return (
    <Page
      width="reading"
      title={t('accounts.web.settings.members')}
      subtitle={t('accounts.web.members.lead', { name: organisation.name })}
    >
      <PagesList
        label={t('accounts.web.settings.members')}
        pages={pages}
        empty={t('accounts.web.members.empty')}
        itemKey={({ userId }) => userId}
      >
        {(member) => <MemberRow member={member} />}
      </PagesList>
    </Page>
  );
}
