import { useTranslation } from 'react-i18next';
import { Card } from '#ui';
import type { Contact } from '../../../contract/index.ts';
import { totalReasons } from '../../state/interest-reasons.ts';
import { InterestMeter } from '../shared/interest-meter.tsx';

/** How interested the contact is, and every reason with its points. */
export function InterestCard({ contact }: { contact: Contact }) {
  const { t, i18n } = useTranslation();
  const points = new Intl.NumberFormat(i18n.language, { signDisplay: 'exceptZero' });
  const reasons = totalReasons(contact.reasons);
  return (
    <Card title={t('contacts.web.interest.label')}>
      <InterestMeter interest={contact.interest} />
      {reasons.length === 0 ? (
        <p className="mt-2 text-13 text-ink-soft">{t('contacts.web.interest.none')}</p>
      ) : (
        <ul className="mt-3 flex flex-col gap-1 text-13">
          {reasons.map(({ code, points: given, times }) => (
            <li key={code} className="flex justify-between gap-3">
              <span>
                {t(`contacts.reason.${code}`)}
                {times > 1 && (
                  <span className="text-ink-soft"> {t('contacts.web.interest.times', { count: times })}</span>
                )}
              </span>
              <span className="shrink-0 text-ink-soft tabular-nums">{points.format(given)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
