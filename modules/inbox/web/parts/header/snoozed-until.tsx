import { useTranslation } from 'react-i18next';
import { useMomentWords } from '../../data/use-snooze.ts';

/** When a sleeping conversation comes back. */
export function SnoozedUntil({ at }: { at: string | null }) {
  const { t } = useTranslation();
  const inWords = useMomentWords();
  return (
    <p className="text-13 text-ink-soft">
      {at === null
        ? t('inbox.snooze.until_written')
        : t('inbox.snooze.until', { when: inWords(new Date(at)) })}
    </p>
  );
}
