import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiMutation } from '#modules/accounts/web';
import { Combobox, Field, Switch, TextArea, toast } from '#ui';
import {
  getWorkingHoursContract,
  setWorkingHoursContract,
  type WorkingHours,
} from '../../../contract/index.ts';
import { SettingsForm } from '../settings-form.tsx';
import { ClosedFields } from './closed-fields.tsx';
import { WeekFields } from './week-fields.tsx';

const languages = ['fr', 'en'] as const;
const longestText = 500;
const zones = Intl.supportedValuesOf('timeZone').map((value) => ({
  value,
  label: value.replaceAll('_', ' '),
}));

/** Everything about when people are there, kept at once. */
export function HoursForm({ initial, mayManage }: { initial: WorkingHours; mayManage: boolean }) {
  const { t } = useTranslation();
  const [wrong, setWrong] = useState(false);
  const save = useApiMutation(setWorkingHoursContract, {
    invalidates: [getWorkingHoursContract],
    onSuccess: () => toast({ title: t('inbox.hours.saved'), tone: 'success' }),
  });
  const isRight = ({ weekly }: WorkingHours): boolean => {
    const right = weekly.every(({ from, to }) => from < to);
    setWrong(!right);
    return right;
  };
  return (
    <SettingsForm initial={initial} save={save} mayManage={mayManage} isRight={isRight}>
      {(hours, change) => (
        <>
          <Switch
            checked={hours.enabled}
            disabled={!mayManage}
            onCheckedChange={(enabled) => change({ enabled })}
            label={t('inbox.hours.enabled')}
            help={t('inbox.hours.enabled_help')}
          />
          <Field label={t('inbox.hours.zone')}>
            <Combobox
              options={
                zones.some(({ value }) => value === hours.timeZone)
                  ? zones
                  : [{ value: hours.timeZone, label: hours.timeZone }, ...zones]
              }
              value={hours.timeZone}
              disabled={!mayManage}
              onValueChange={(timeZone) => timeZone && change({ timeZone })}
            />
          </Field>
          <WeekFields weekly={hours.weekly} disabled={!mayManage} onChange={(weekly) => change({ weekly })} />
          <p role="alert" className="text-13 text-danger empty:hidden">
            {wrong && t('inbox.hours.wrong')}
          </p>
          <ClosedFields
            closed={hours.closed}
            disabled={!mayManage}
            onChange={(closed) => change({ closed })}
          />
          {languages.map((language) => (
            <Field
              key={language}
              label={t(`inbox.hours.away_${language}`)}
              help={t('inbox.hours.away_help')}
              optional
            >
              <TextArea
                rows={2}
                lang={language}
                disabled={!mayManage}
                maxLength={longestText}
                value={hours.awayText[language] ?? ''}
                onChange={(event) =>
                  change({ awayText: { ...hours.awayText, [language]: event.target.value } })
                }
              />
            </Field>
          ))}
        </>
      )}
    </SettingsForm>
  );
}
