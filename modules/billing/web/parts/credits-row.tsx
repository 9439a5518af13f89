import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '#ui';
import { formatCredits } from '../state/amounts.ts';

interface CreditsRowProps {
  readonly title: ReactNode;
  readonly note: ReactNode;
  readonly credits: number;
  /** A movement says whether it gave or took; a cost does not. */
  readonly signed?: boolean;
}

/** One line of an account: what it was for, and how much. */
export function CreditsRow({ title, note, credits, signed = false }: CreditsRowProps) {
  const { i18n } = useTranslation();
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">{title}</p>
        <p className="text-13 text-ink-soft wrap-anywhere">{note}</p>
      </div>
      <span
        className={cx('font-medium whitespace-nowrap tabular-nums', signed && credits > 0 && 'text-success')}
      >
        {formatCredits(credits, i18n.language, signed)}
      </span>
    </div>
  );
}
