import { useTranslation } from 'react-i18next';
import { currentLocale } from '#kernel/browser';
import { useSession } from '../session/session-context.tsx';
import { languages } from './languages.ts';

/** The organisation, for members who may read it and not change it. */
export function OrganisationFacts() {
  const { t } = useTranslation();
  const { organisation } = useSession();
  const regions = new Intl.DisplayNames(currentLocale(), { type: 'region' });
  const facts = [
    { label: t('accounts.web.field.organisation_name'), value: organisation.name },
    {
      label: t('accounts.web.field.organisation_language'),
      value: languages.find(({ value }) => value === organisation.language)?.label,
    },
    { label: t('accounts.web.field.region'), value: regions.of(organisation.defaultRegion) },
    { label: t('accounts.web.field.time_zone'), value: organisation.timeZone },
  ];
  return (
    <dl className="flex flex-col gap-3">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt className="text-13 text-ink-soft">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
