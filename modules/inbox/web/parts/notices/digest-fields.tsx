import { useTranslation } from 'react-i18next';
import { useSession } from '#modules/accounts/web';
import { Checkbox, Combobox, Field, Select } from '#ui';
import { digestRhythms, type NotificationChoices } from '../../../contract/index.ts';

type Digest = NotificationChoices['digest'];

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const zones = Intl.supportedValuesOf('timeZone').map((value) => ({
  value,
  label: value.replaceAll('_', ' '),
}));

/** When the digest comes. */
export function DigestFields({
  digest,
  onChange,
}: {
  digest: Digest;
  onChange: (part: Partial<Digest>) => void;
}) {
  const { t, i18n } = useTranslation();
  const { organisation } = useSession();
  const { every, hour, timeZone, workingDaysOnly } = digest;
  const clock = new Intl.DateTimeFormat(i18n.language, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-14 font-semibold">{t('inbox.notices.digest')}</h2>
      <Field label={t('inbox.notices.every')} help={t('inbox.notices.every_help')}>
        <Select
          value={every}
          onValueChange={(value) => onChange({ every: value })}
          options={digestRhythms.map((value) => ({ value, label: t(`inbox.notices.every.${value}`) }))}
        />
      </Field>
      {every === 'daily' && (
        <Field label={t('inbox.notices.hour')}>
          <Select
            value={String(hour)}
            onValueChange={(value) => onChange({ hour: Number(value) })}
            options={hours.map((value) => ({
              value: String(value),
              label: clock.format(new Date(Date.UTC(2026, 0, 1, value))),
            }))}
          />
        </Field>
      )}
      {every !== 'never' && (
        <>
          <Field label={t('inbox.notices.zone')}>
            <Combobox
              value={timeZone ?? undefined}
              placeholder={t('inbox.notices.zone_ours', { zone: organisation.timeZone.replaceAll('_', ' ') })}
              onValueChange={(value) => onChange({ timeZone: value ?? null })}
              options={zones}
            />
          </Field>
          <Checkbox
            checked={workingDaysOnly}
            onCheckedChange={(checked) => onChange({ workingDaysOnly: checked })}
            label={t('inbox.notices.working_days')}
            help={t('inbox.notices.working_days_help')}
          />
        </>
      )}
    </section>
  );
}
