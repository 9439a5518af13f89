import { useTranslation } from 'react-i18next';
import { useApiMutation } from '#modules/accounts/web';
import { Field, Select, Switch, TextArea, TextInput, TextLink, toast } from '#ui';
import {
  getSilenceSettingsContract,
  maxFollowUps,
  maxSilenceDays,
  maxTemplateLength,
  type SilenceSettings,
  setSilenceSettingsContract,
  silenceAudiences,
  templateVariables,
} from '../../../contract/index.ts';
import { SettingsForm } from '../settings-form.tsx';

const languages = ['fr', 'en'] as const;
const counts = Array.from({ length: maxFollowUps }, (_, at) => at + 1);

/** Everything about follow-ups, kept at once. */
export function SilenceForm({ initial, mayManage }: { initial: SilenceSettings; mayManage: boolean }) {
  const { t } = useTranslation();
  const save = useApiMutation(setSilenceSettingsContract, {
    invalidates: [getSilenceSettingsContract],
    onSuccess: () => toast({ title: t('inbox.silence_settings.saved'), tone: 'success' }),
  });
  const variables = templateVariables.map((name) => `{{${name}}}`).join(', ');
  return (
    <SettingsForm initial={initial} save={save} mayManage={mayManage}>
      {({ enabled, days, audience, most, template }, change) => (
        <>
          <Switch
            checked={enabled}
            disabled={!mayManage}
            onCheckedChange={(on) => change({ enabled: on })}
            label={t('inbox.silence_settings.enabled')}
            help={t('inbox.silence_settings.enabled_help')}
          />
          <Field label={t('inbox.silence_settings.days')} help={t('inbox.silence_settings.days_help')}>
            <TextInput
              type="number"
              inputMode="numeric"
              className="max-w-32"
              min={1}
              max={maxSilenceDays}
              disabled={!mayManage}
              value={days || ''}
              onChange={(event) => change({ days: Math.round(event.target.valueAsNumber) || 0 })}
            />
          </Field>
          <Field label={t('inbox.silence_settings.audience')}>
            <Select
              value={audience}
              disabled={!mayManage}
              onValueChange={(value) => change({ audience: value })}
              options={silenceAudiences.map((value) => ({
                value,
                label: t(`inbox.silence_settings.audience.${value}`),
              }))}
            />
          </Field>
          <Field label={t('inbox.silence_settings.share')} help={t('inbox.silence_settings.share_help')}>
            <Select
              value={String(most)}
              disabled={!mayManage}
              onValueChange={(value) => change({ most: Number(value) })}
              options={counts.map((count) => ({
                value: String(count),
                label: t('inbox.silence_settings.most', { count }),
              }))}
            />
          </Field>
          <p className="text-13 text-ink-soft">
            {t('inbox.silence_settings.prompt')}{' '}
            <TextLink href="/settings/prompts">{t('inbox.silence_settings.prompt_link')}</TextLink>
          </p>
          {languages.map((language) => (
            <Field
              key={language}
              label={t(`inbox.silence_settings.template_${language}`)}
              help={t('inbox.silence_settings.template_help', { variables })}
              optional
            >
              <TextArea
                lang={language}
                rows={3}
                maxRows={8}
                disabled={!mayManage}
                maxLength={maxTemplateLength}
                value={template[language] ?? ''}
                onChange={(event) => change({ template: { ...template, [language]: event.target.value } })}
              />
            </Field>
          ))}
        </>
      )}
    </SettingsForm>
  );
}
