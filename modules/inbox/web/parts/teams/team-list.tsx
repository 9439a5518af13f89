import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiMutation, useTellError } from '#modules/accounts/web';
import { Button, Card, ConfirmIconButton, EmptyState, IconButton, lazyDialog } from '#ui';
import {
  deleteTeamContract,
  listAssignmentRulesContract,
  listTeamsContract,
  type Team,
} from '../../../contract/index.ts';
import type { TeamDialogProps } from './team-dialog.tsx';

const TeamDialog = lazyDialog<TeamDialogProps>(() => import('./team-dialog.tsx'));

export function TeamList({ teams, mayManage }: { teams: readonly Team[]; mayManage: boolean }) {
  const { t } = useTranslation();
  const [creating, setCreating] = useState(false);
  return (
    <Card
      title={t('inbox.teams.title')}
      action={
        mayManage && (
          <Button size="sm" icon={<Plus />} onClick={() => setCreating(true)}>
            {t('inbox.teams.create')}
          </Button>
        )
      }
    >
      {teams.length === 0 ? (
        <EmptyState>{t('inbox.teams.empty')}</EmptyState>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {teams.map((team) => (
            <TeamRow key={team.id} team={team} mayManage={mayManage} />
          ))}
        </ul>
      )}
      <TeamDialog open={creating} onOpenChange={setCreating} />
    </Card>
  );
}

function TeamRow({ team, mayManage }: { team: Team; mayManage: boolean }) {
  const { t } = useTranslation();
  const tell = useTellError();
  const [editing, setEditing] = useState(false);
  const remove = useApiMutation(deleteTeamContract, {
    invalidates: [listTeamsContract, listAssignmentRulesContract],
    onError: tell,
  });
  const { id, name, members } = team;
  return (
    <li className="flex items-start gap-2 py-2">
      <div className="flex min-w-0 grow flex-col">
        <span className="font-medium wrap-anywhere">{name}</span>
        <span className="text-13 text-ink-soft">
          {members.map((one) => one.name).join(', ') || t('inbox.teams.nobody')}
        </span>
      </div>
      {mayManage && (
        <>
          <IconButton
            label={t('inbox.teams.edit', { name })}
            icon={<Pencil />}
            onClick={() => setEditing(true)}
          />
          <ConfirmIconButton
            label={t('inbox.teams.delete', { name })}
            icon={<Trash2 />}
            busy={remove.isPending}
            question={{
              title: t('inbox.teams.delete_ask', { name }),
              description: t('inbox.teams.delete_text'),
              action: t('inbox.replies.delete_action'),
            }}
            onConfirm={() => remove.mutate({ params: { id } })}
          />
          <TeamDialog key={JSON.stringify(team)} open={editing} onOpenChange={setEditing} team={team} />
        </>
      )}
    </li>
  );
}
