import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog, useApiMutation } from '#modules/accounts/web';
import { Checkbox, Field, TagInput, TextInput } from '#ui';
import {
  createTeamContract,
  listTeamsContract,
  type Team,
  updateTeamContract,
} from '../../../contract/index.ts';
import { useMembers } from '../../data/use-members.ts';

export interface TeamDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The team to change; without one a new one is made. */
  team?: Team;
}

const longestName = 60;
const languageCode = /^[a-z]{2}$/;

/** A team's name, its members, and the languages in which each of them answers. */
export default function TeamDialog({ open, onOpenChange, team }: TeamDialogProps) {
  const { t } = useTranslation();
  const everybody = useMembers();
  const [name, setName] = useState(team?.name ?? '');
  const [chosen, setChosen] = useState<ReadonlyMap<string, readonly string[]>>(
    () => new Map(team?.members.map(({ id, languages }) => [id, languages])),
  );
  const [tried, setTried] = useState(false);
  const options = { invalidates: [listTeamsContract], onSuccess: () => onOpenChange(false) };
  const create = useApiMutation(createTeamContract, options);
  const update = useApiMutation(updateTeamContract, options);
  const choose = (id: string, languages: readonly string[] | null): void => {
    const next = new Map(chosen);
    if (languages) next.set(id, languages);
    else next.delete(id);
    setChosen(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') return;
    const members = [...chosen].map(([userId, languages]) => ({ userId, languages: [...languages] }));
    const body = { name: name.trim(), members };
    if (team) update.mutate({ params: { id: team.id }, body });
    else create.mutate({ body });
  };
  return (
    <FormDialog
      open={open}
      onClose={() => onOpenChange(false)}
      title={t(team ? 'inbox.teams.edit_title' : 'inbox.teams.create')}
      action={t('inbox.save')}
      busy={create.isPending || update.isPending}
      error={create.error ?? update.error}
      onSubmit={submit}
    >
      <Field
        label={t('inbox.teams.name')}
        error={tried && name.trim() === '' ? t('inbox.teams.name_needed') : undefined}
      >
        <TextInput value={name} maxLength={longestName} onChange={(event) => setName(event.target.value)} />
      </Field>
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-1 text-13 font-medium">{t('inbox.teams.members')}</legend>
        {everybody.map((member) => {
          const languages = chosen.get(member.id);
          return (
            <div key={member.id} className="flex flex-col gap-1">
              <Checkbox
                label={member.name}
                checked={languages !== undefined}
                onCheckedChange={(on) => choose(member.id, on ? [] : null)}
              />
              {languages && (
                <TagInput
                  aria-label={t('inbox.teams.languages', { name: member.name })}
                  placeholder={t('inbox.teams.languages_hint')}
                  value={languages}
                  onValueChange={(next) =>
                    choose(
                      member.id,
                      next.map((one) => one.toLowerCase()).filter((one) => languageCode.test(one)),
                    )
                  }
                />
              )}
            </div>
          );
        })}
      </fieldset>
    </FormDialog>
  );
}
