import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Page, RadioGroup, Select, useTheme } from '#ui';
import { changeMeBody, changeMeContract } from '../../contract/index.ts';
import { FormError } from '../forms/form-error.tsx';
import { FormText } from '../forms/form-text.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { useApi, useSession } from '../session/session-context.tsx';
import { AvatarSection } from './avatar-section.tsx';
import { DeleteAccount } from './delete-account.tsx';
import { EmailSection } from './email-section.tsx';
import { languages } from './languages.ts';
import { SaveBar } from './save-bar.tsx';
import { themeChoices } from './theme-choices.ts';

export default function ProfilePage() {
  const { t } = useTranslation();
  const api = useApi();
  const { user, reload } = useSession();
  const { choice, setChoice } = useTheme();
  const [saved, setSaved] = useState(false);
  const form = useContractForm({
    schema: changeMeBody,
    initial: { fullName: user.fullName, locale: user.locale },
    words: { fullName: t('accounts.web.field.needed') },
    submit: async (body) => {
      await api.call(changeMeContract, { body });
      await reload();
      setSaved(true);
    },
  });
  return (
    <Page width="form" title={t('accounts.web.settings.profile')}>
      <AvatarSection />
      <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <FormError error={form.error} />
        <FormText
          form={form}
          name="fullName"
          label={t('accounts.web.field.full_name')}
          help={t('accounts.web.field.full_name_help')}
          autoComplete="name"
        />
        <Field label={t('accounts.web.field.locale')}>
          <Select
            value={form.values.locale}
            onValueChange={(locale) => form.set('locale', locale)}
            options={languages}
          />
        </Field>
        <SaveBar dirty={form.dirty} busy={form.busy} saved={saved} />
      </form>
      <EmailSection />
      <div className="mt-8 border-t border-line pt-6">
        <RadioGroup
          legend={t('accounts.web.theme.label')}
          value={choice}
          onValueChange={setChoice}
          options={themeChoices.map(({ value, labelKey }) => ({ value, label: t(labelKey) }))}
        />
        <p className="mt-2 text-13 text-ink-soft">{t('accounts.web.theme.help')}</p>
      </div>
      <DeleteAccount />
    </Page>
  );
}
