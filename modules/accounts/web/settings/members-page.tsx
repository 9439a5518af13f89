import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar, Button, Page, RelativeTime, Tag } from '#ui';
import { listMembersContract, type Member, manageMembers } from '../../contract/index.ts';
import { useApiPages } from '../data/use-api-pages.ts';
import { useSession } from '../session/session-context.tsx';
import { InvitationsSection } from './invitations-section.tsx';
import { InviteMember } from './invite-member.tsx';
import { MemberMenu } from './member-menu.tsx';
import { PagesList } from './pages-list.tsx';
import { roleKeys } from './role-keys.ts';
import { TransferOwnership } from './transfer-ownership.tsx';

function MemberRow({ member, onTransfer }: { member: Member; onTransfer: () => void }) {
  const { t } = useTranslation();
  const { user, role, can } = useSession();
  const manageable = can(manageMembers) && (role === 'owner' || member.role !== 'owner');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Avatar name={member.fullName} src={member.avatarUrl ?? undefined} size={32} />
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">
          {member.fullName}
          {member.userId === user.id && (
            <span className="ms-2 text-13 font-normal text-ink-soft">{t('accounts.web.members.you')}</span>
          )}
        </p>
        <p className="truncate text-13 text-ink-soft">{member.email}</p>
      </div>
      <div className="order-last flex w-full items-center gap-3 md:order-none md:w-auto">
        <span className="text-13 text-ink-soft">
          {t('accounts.web.members.since')} <RelativeTime at={member.joinedAt} />
        </span>
        <Tag>{t(roleKeys[member.role])}</Tag>
      </div>
      {manageable && <MemberMenu member={member} onTransfer={onTransfer} />}
    </div>
  );
}

/** Who works here, who was asked to, and what each may do. */
export default function MembersPage() {
  const { t } = useTranslation();
  const { organisation, can } = useSession();
  const [inviting, setInviting] = useState(false);
  const [heir, setHeir] = useState<Member | null>(null);
  const pages = useApiPages(listMembersContract, { query: {} });
  const manages = can(manageMembers);
  return (
    <Page
      width="reading"
      title={t('accounts.web.settings.members')}
      subtitle={t('accounts.web.members.lead', { name: organisation.name })}
      action={
        manages ? (
          <Button variant="primary" icon={<UserPlus />} onClick={() => setInviting(true)}>
            {t('accounts.web.invitations.invite')}
          </Button>
        ) : undefined
      }
    >
      <PagesList
        label={t('accounts.web.settings.members')}
        pages={pages}
        empty={t('accounts.web.members.empty')}
        itemKey={({ userId }) => userId}
      >
        {(member) => <MemberRow member={member} onTransfer={() => setHeir(member)} />}
      </PagesList>
      {manages && <InvitationsSection />}
      {inviting && <InviteMember open onOpenChange={setInviting} />}
      {heir && <TransferOwnership heir={heir} onClose={() => setHeir(null)} />}
    </Page>
  );
}
