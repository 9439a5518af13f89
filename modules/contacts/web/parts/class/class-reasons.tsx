import { CornerDownLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui';
import type { ClassReason } from '../../../contract/index.ts';

interface ClassReasonsProps {
  reasons: readonly ClassReason[];
  /** Absent where the messages are not on the page. */
  onMessage?: (messageId: string) => void;
}

/** Why somebody seems to stand where they do, each reason with the words on which it rests. */
export function ClassReasons({ reasons, onMessage }: ClassReasonsProps) {
  const { t } = useTranslation();
  return (
    <ul className="flex flex-col gap-2 text-13">
      {reasons.map(({ rule, text, messageId, quote }) => (
        <li key={`${messageId} ${rule} ${quote}`} className="flex items-start justify-between gap-1">
          <div className="min-w-0">
            <p dir="auto" className="wrap-anywhere">
              {rule === null ? text : t(`contacts.class.rule.${rule}`)}
            </p>
            <p dir="auto" className="wrap-anywhere text-ink-soft">
              {t('contacts.class.quote', { text: quote })}
            </p>
          </div>
          {onMessage && (
            <IconButton
              size="sm"
              label={t('contacts.class.show', { text: quote })}
              icon={<CornerDownLeft />}
              onClick={() => onMessage(messageId)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
