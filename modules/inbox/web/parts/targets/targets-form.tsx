import { useTranslation } from 'react-i18next';
import { useApiMutation } from '#modules/accounts/web';
import { Field, TextInput, TextLink, toast } from '#ui';
import {
  getReplyTargetsContract,
  type ReplyTargets,
  setReplyTargetsContract,
  type Team,
} from '../../../contract/index.ts';
import { SettingsForm } from '../settings-form.tsx';
import { MinutesField } from './minutes-field.tsx';
import { TeamTargets } from './team-targets.tsx';

interface TargetsFormProps {
  initial: ReplyTargets;
  teams: readonly Team[];
  /** Whether the organisation has working hours, in which alone the time is counted. */
  inHours: boolean;
  mayManage: boolean;
}

/** Targets of the organisation and of its teams, kept at once. */
export function TargetsForm({ initial, teams, inHours, mayManage }: TargetsFormProps) {
  const { t } = useTranslation();
  const save = useApiMutation(setReplyTargetsContract, {
    invalidates: [getReplyTargetsContract],
    onSuccess: () => toast({ title: t('inbox.targets.saved'), tone: 'success' }),
  });
  return (
    <SettingsForm initial={initial} save={save} mayManage={mayManage}>
      {(targets, change) => (
        <>
          <p className="text-14 text-ink-soft">
            {t(inHours ? 'inbox.targets.in_hours' : 'inbox.targets.always')}{' '}
            <TextLink href="/settings/hours">{t('inbox.nav.hours')}</TextLink>
          </p>
          <MinutesField
            label={t('inbox.targets.first')}
            help={t('inbox.targets.first_help')}
            minutes={targets.firstReplyMinutes}
            disabled={!mayManage}
            onChange={(firstReplyMinutes) => change({ firstReplyMinutes })}
          />
          <MinutesField
            label={t('inbox.targets.next')}
            help={t('inbox.targets.next_help')}
            minutes={targets.nextReplyMinutes}
            disabled={!mayManage}
            onChange={(nextReplyMinutes) => change({ nextReplyMinutes })}
          />
          <Field label={t('inbox.targets.alert')} help={t('inbox.targets.alert_help')}>
            <TextInput
              type="number"
              inputMode="numeric"
              className="max-w-32"
              min={1}
              max={99}
              disabled={!mayManage}
              value={targets.alertPercent || ''}
              onChange={(event) => change({ alertPercent: Math.round(event.target.valueAsNumber) || 0 })}
              trailing={<span className="pe-2 text-13 text-ink-soft">%</span>}
            />
          </Field>
          <TeamTargets
            teams={teams}
            targets={targets.teams}
            disabled={!mayManage}
            onChange={(changed) => change({ teams: changed })}
          />
        </>
      )}
    </SettingsForm>
  );
}
