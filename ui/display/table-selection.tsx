import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../actions/icon-button.tsx';

interface BulkBarProps {
  count: number;
  onClear: () => void;
  children: ReactNode;
}

/** What can be done with all that is selected. Floats, so that appearing moves nothing. */
export function BulkBar({ count, onClear, children }: BulkBarProps) {
  const { t } = useTranslation();
  return (
    <div
      role="toolbar"
      aria-label={t('ui.table.bulk')}
      className="sticky bottom-4 z-20 mx-auto mt-4 flex max-w-full animate-arrive flex-wrap items-center gap-2 rounded-card border border-line bg-surface p-2 shadow-float"
    >
      <IconButton label={t('ui.table.clear')} icon={<X />} onClick={onClear} />
      <span role="status" className="me-2 font-medium tabular-nums">
        {t('ui.table.selected', { count })}
      </span>
      {children}
    </div>
  );
}
