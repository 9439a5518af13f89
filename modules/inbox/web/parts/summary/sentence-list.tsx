import { CornerDownLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui';
import type { SummarySentence } from '../../../contract/index.ts';

interface SentenceListProps {
  sentences: readonly SummarySentence[];
  /** Says so of a sentence for which no message was named. */
  marksUnproven?: boolean;
  onMessage: (messageId: string) => void;
}

/** Sentences, each with the way to the message that it rests on. */
export function SentenceList({ sentences, marksUnproven = false, onMessage }: SentenceListProps) {
  const { t } = useTranslation();
  return (
    <ul className="flex flex-col gap-1">
      {sentences.map(({ text, messageId, quote }) => (
        <li key={`${messageId} ${text}`} className="flex items-start justify-between gap-1">
          <p dir="auto" className="min-w-0 wrap-anywhere">
            {text}
            {messageId === null && marksUnproven && (
              <span className="text-12 text-ink-soft"> ({t('inbox.summary.unproven')})</span>
            )}
          </p>
          {messageId !== null && (
            <IconButton
              size="sm"
              label={t('inbox.summary.show', { text: quote ?? text })}
              icon={<CornerDownLeft />}
              onClick={() => onMessage(messageId)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
