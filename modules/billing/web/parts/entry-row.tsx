import { useTranslation } from 'react-i18next';
import { cx, RelativeTime } from '#ui';
import type { Entry } from '../../contract/index.ts';
import { formatCredits } from '../state/amounts.ts';
import { useToolName } from '../state/use-tool-name.ts';

/** One movement: why, when, how much. */
export function EntryRow({ entry: { kind, tool, reason, amount, createdAt } }: { entry: Entry }) {
  const { t, i18n } = useTranslation();
  const toolName = useToolName();
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">
          {t(`billing.kind.${kind}`)}
          {tool !== null && ` · ${toolName(tool)}`}
        </p>
        <p className="text-13 text-ink-soft wrap-anywhere">
          <RelativeTime at={createdAt} />
          {reason !== null && ` · ${reason}`}
        </p>
      </div>
      <span className={cx('font-medium whitespace-nowrap tabular-nums', amount > 0 && 'text-success')}>
        {formatCredits(amount, i18n.language, true)}
      </span>
    </div>
  );
}
