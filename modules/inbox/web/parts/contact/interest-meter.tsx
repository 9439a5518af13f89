import { useTranslation } from 'react-i18next';
import type { Contact } from '#modules/contacts/contract';

interface InterestMeterProps {
  interest: number;
  reasons: Contact['reasons'];
}

/** Reasons shown at once; all of them are on the contact's page. */
const mostReasons = 6;

/** How interested a contact is, and every reason with its points. */
export function InterestMeter({ interest, reasons }: InterestMeterProps) {
  const { t, i18n } = useTranslation();
  const points = new Intl.NumberFormat(i18n.language, { signDisplay: 'exceptZero' });
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-baseline justify-between text-13">
        <span className="font-medium">{t('inbox.contact.interest')}</span>
        <span className="tabular-nums">{t('inbox.contact.of_100', { value: interest })}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers draw <meter> each in their own colours. */}
      <div
        role="meter"
        aria-label={t('inbox.contact.interest')}
        aria-valuenow={interest}
        aria-valuemin={0}
        aria-valuemax={100}
        className="h-1.5 overflow-hidden rounded-full bg-line"
      >
        <div className="h-full rounded-full bg-accent" style={{ width: `${interest}%` }} />
      </div>
      {reasons.length > 0 && (
        <ul className="flex flex-col gap-0.5 text-13 text-ink-soft">
          {weightiest(reasons).map(({ code, points: given, at }) => (
            <li key={`${code}-${at}`} className="flex justify-between gap-2">
              <span>{t(`contacts.reason.${code}`)}</span>
              <span className="tabular-nums">{points.format(given)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What moved the interest most, first. */
const weightiest = (reasons: Contact['reasons']) =>
  [...reasons].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, mostReasons);
