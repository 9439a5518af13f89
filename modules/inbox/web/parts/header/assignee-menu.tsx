import { UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { listMembersContract } from '#modules/accounts/contract';
import { useApiQuery, useSession } from '#modules/accounts/web';
import { Avatar, Button, Menu } from '#ui';
import type { Conversation } from '../../../contract/index.ts';

interface AssigneeMenuProps {
  assignee: Conversation['assignee'];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onChange: (assignee: Conversation['assignee']) => void;
}

/** Names offered at once; a desk of more than a hundred people assigns by rules. */
const mostMembers = 100;
const nobody = 'nobody';

export function AssigneeMenu({ assignee, open, onOpenChange, onChange }: AssigneeMenuProps) {
  const { t } = useTranslation();
  const { user } = useSession();
  const members = useApiQuery(listMembersContract, { query: { limit: mostMembers } }).data?.items ?? [];
  const able = members.filter(({ role }) => role !== 'viewer');
  const choose = (id: string): void => {
    const member = able.find(({ userId }) => userId === id);
    onChange(member ? { id: member.userId, name: member.fullName } : null);
  };
  const nameOf = (id: string, name: string) => (id === user.id ? t('inbox.assignee.me', { name }) : name);
  return (
    <Menu
      label={t('inbox.assignee.label')}
      open={open}
      onOpenChange={onOpenChange}
      trigger={
        <Button
          size="sm"
          variant="ghost"
          className="min-w-0 shrink"
          icon={
            assignee ? <Avatar name={assignee.name} size={20} /> : <UserRound className="text-ink-soft" />
          }
        >
          <span className="truncate">{assignee?.name ?? t('inbox.assignee.none')}</span>
        </Button>
      }
      items={[
        {
          kind: 'radio',
          key: 'assignee',
          label: t('inbox.assignee.label'),
          value: assignee?.id ?? nobody,
          onValueChange: choose,
          options: [
            { value: nobody, label: t('inbox.assignee.none') },
            ...able.map(({ userId, fullName }) => ({ value: userId, label: nameOf(userId, fullName) })),
          ],
        },
      ]}
    />
  );
}
