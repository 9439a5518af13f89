import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../actions/button.tsx';
import { cx } from '../cx.ts';

export interface ErrorStateProps {
  /** What happened. */
  title: string;
  /** What was kept: "Your draft is saved on this device." */
  kept?: string;
  /** What to do about it. */
  advice?: string;
  onRetry?: () => void;
  requestId?: string;
  className?: string;
}

export function ErrorState({ title, kept, advice, onRetry, requestId, className }: ErrorStateProps) {
  const { t } = useTranslation();
  return (
    <div
      role="alert"
      className={cx('mx-auto flex max-w-[480px] flex-col items-start gap-3 px-6 py-12', className)}
    >
      <div>
        <p className="text-16 font-semibold">{title}</p>
        {kept && <p className="mt-1">{kept}</p>}
        {advice && <p className="mt-1 text-ink-soft">{advice}</p>}
      </div>
      {onRetry && <Button onClick={onRetry}>{t('ui.error.retry')}</Button>}
      {requestId && <RequestId id={requestId} />}
    </div>
  );
}

/** The number support asks for. */
function RequestId({ id }: { id: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(id);
    setCopied(true);
  };
  return (
    <div className="flex max-w-full flex-wrap items-center gap-x-2 text-13 text-ink-soft">
      <span>{t('ui.error.requestId')}</span>
      <code className="min-w-0 truncate font-mono text-12">{id}</code>
      <Button size="sm" variant="ghost" icon={copied ? <Check /> : <Copy />} onClick={() => void copy()}>
        {t(copied ? 'ui.error.copied' : 'ui.error.copy')}
      </Button>
    </div>
  );
}
