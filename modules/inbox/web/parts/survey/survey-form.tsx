import { useTranslation } from 'react-i18next';
import { useApiMutation } from '#modules/accounts/web';
import { Field, Select, Switch, TextInput, toast } from '#ui';
import {
  getSurveySettingsContract,
  maxQuestionLength,
  type SurveySettings,
  setSurveySettingsContract,
} from '../../../contract/index.ts';
import { SettingsForm } from '../settings-form.tsx';

const languages = ['fr', 'en'] as const;
const waits = [0, 5, 30, 60, 1_440];

/** Everything about the survey, kept at once. */
export function SurveyForm({ initial, mayManage }: { initial: SurveySettings; mayManage: boolean }) {
  const { t } = useTranslation();
  const save = useApiMutation(setSurveySettingsContract, {
    invalidates: [getSurveySettingsContract],
    onSuccess: () => toast({ title: t('inbox.survey_settings.saved'), tone: 'success' }),
  });
  return (
    <SettingsForm initial={initial} save={save} mayManage={mayManage}>
      {({ website, mail, waitMinutes, question }, change) => (
        <>
          <Switch
            checked={website}
            disabled={!mayManage}
            onCheckedChange={(on) => change({ website: on })}
            label={t('inbox.survey_settings.website')}
            help={t('inbox.survey_settings.website_help')}
          />
          <Switch
            checked={mail}
            disabled={!mayManage}
            onCheckedChange={(on) => change({ mail: on })}
            label={t('inbox.survey_settings.mail')}
            help={t('inbox.survey_settings.mail_help')}
          />
          {mail && (
            <Field label={t('inbox.survey_settings.wait')}>
              <Select
                value={String(waitMinutes)}
                disabled={!mayManage}
                onValueChange={(value) => change({ waitMinutes: Number(value) })}
                options={[...new Set([...waits, waitMinutes])]
                  .sort((one, other) => one - other)
                  .map((minutes) => ({
                    value: String(minutes),
                    label: waits.includes(minutes)
                      ? t(`inbox.survey_settings.wait.${minutes}`)
                      : t('inbox.survey_settings.wait_minutes', { count: minutes }),
                  }))}
              />
            </Field>
          )}
          {languages.map((language) => (
            <Field
              key={language}
              label={t(`inbox.survey_settings.question_${language}`)}
              help={t('inbox.survey_settings.own_question_help')}
              optional
            >
              <TextInput
                lang={language}
                disabled={!mayManage}
                maxLength={maxQuestionLength}
                value={question[language] ?? ''}
                onChange={(event) => change({ question: { ...question, [language]: event.target.value } })}
              />
            </Field>
          ))}
        </>
      )}
    </SettingsForm>
  );
}
