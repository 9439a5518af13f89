import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '#kernel/browser';
import { Combobox, Field, Page, Select } from '#ui';
import {
  changeOrganisation,
  changeOrganisationBody,
  changeOrganisationContract,
  regionSchema,
} from '../../contract/index.ts';
import { FormError } from '../forms/form-error.tsx';
import { FormText } from '../forms/form-text.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { useApi, useSession } from '../session/session-context.tsx';
import { languages } from './languages.ts';
import { OrganisationEnd } from './organisation-end.tsx';
import { OrganisationFacts } from './organisation-facts.tsx';
import { regionOptions, zoneOptions } from './place-names.ts';
import { SaveBar } from './save-bar.tsx';

function OrganisationForm() {
  const { t } = useTranslation();
  const api = useApi();
  const { organisation, reload } = useSession();
  const [saved, setSaved] = useState(false);
  const { name, language, defaultRegion, timeZone } = organisation;
  const form = useContractForm({
    schema: changeOrganisationBody,
    initial: { name, language, defaultRegion, timeZone },
    words: { name: t('accounts.web.field.needed') },
    submit: async (body) => {
      await api.call(changeOrganisationContract, { body });
      await reload();
      setSaved(true);
    },
  });
  const locale = currentLocale();
  const regions = useMemo(() => regionOptions(locale), [locale]);
  const zones = useMemo(() => zoneOptions(timeZone), [timeZone]);
  return (
    <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
      <FormError error={form.error} />
      <FormText
        form={form}
        name="name"
        label={t('accounts.web.field.organisation_name')}
        help={t('accounts.web.field.organisation_name_help')}
        autoComplete="organization"
      />
      <Field
        label={t('accounts.web.field.organisation_language')}
        help={t('accounts.web.field.organisation_language_help')}
      >
        <Select
          value={form.values.language}
          onValueChange={(value) => form.set('language', value)}
          options={languages}
        />
      </Field>
      <Field label={t('accounts.web.field.region')} help={t('accounts.web.field.region_help')}>
        <Combobox
          options={regions}
          value={form.values.defaultRegion}
          onValueChange={(value) => {
            const region = regionSchema.safeParse(value);
            if (region.success) form.set('defaultRegion', region.data);
          }}
        />
      </Field>
      <Field label={t('accounts.web.field.time_zone')} error={form.errors.timeZone}>
        <Combobox
          options={zones}
          value={form.values.timeZone}
          onValueChange={(value) => {
            if (value) form.set('timeZone', value);
          }}
        />
      </Field>
      <SaveBar dirty={form.dirty} busy={form.busy} saved={saved} />
    </form>
  );
}

export default function OrganisationPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const mayChange = can(changeOrganisation);
  return (
    <Page
      width="form"
      title={t('accounts.web.settings.organisation')}
      subtitle={mayChange ? undefined : t('accounts.web.settings.organisation_fixed')}
    >
      {mayChange ? <OrganisationForm /> : <OrganisationFacts />}
      <OrganisationEnd />
    </Page>
  );
}
