import { UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { listMembersContract } from '#modules/accounts/contract';
import { useApiQuery, useSession } from '#modules/accounts/web';
import { Avatar, Button, Menu } from '#ui';
import type { Conversation } from '../../../contract/index.ts';
import { useTeams } from '../../data/use-teams.ts';

interface AssigneeMenuProps {
  assignee: Conversation['assignee'];
  team: Conversation['team'];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onChange: (assignee: Conversation['assignee']) => void;
  onTeam: (team: Conversation['team']) => void;
}

/** Names offered at once; a desk of more than a hundred people assigns by rules. */
const mostMembers = 100;
const nobody = 'nobody';

export function AssigneeMenu(props: AssigneeMenuProps) {
  const { assignee, team, open, onOpenChange, onChange, onTeam } = props;
  const { t } = useTranslation();
  const { user } = useSession();
  const members = useApiQuery(listMembersContract, { query: { limit: mostMembers } }).data?.items ?? [];
  const able = members.filter(({ role }) => role !== 'viewer');
  const choose = (id: string): void => {
    const member = able.find(({ userId }) => userId === id);
    onChange(member ? { id: member.userId, name: member.fullName } : null);
  };
  const teams = useTeams();
  const chooseTeam = (id: string): void => {
    const chosen = teams.find((one) => one.id === id);
    onTeam(chosen ? { id: chosen.id, name: chosen.name } : null);
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
          <span className="truncate">{assignee?.name ?? team?.name ?? t('inbox.assignee.none')}</span>
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
        ...(teams.length > 0
          ? [
              {
                kind: 'radio' as const,
                key: 'team',
                label: t('inbox.team.label'),
                value: team?.id ?? nobody,
                onValueChange: chooseTeam,
                options: [
                  { value: nobody, label: t('inbox.team.none') },
                  ...teams.map(({ id, name }) => ({ value: id, label: name })),
                ],
              },
            ]
          : []),
      ]}
    />
  );
}
