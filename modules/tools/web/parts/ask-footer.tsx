import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { tasksPermissions } from '#kernel/contract';
import { QueryError, useSession } from '#modules/accounts/web';
import { Button } from '#ui';
import type { Ask } from '../data/use-ask.ts';

/** Ends every form of a tool: what the work costs and how long it takes, and the button that starts it. */
export function AskFooter({ ask, label }: { ask: Ask; label: string }) {
  const { t } = useTranslation();
  const { can } = useSession();
  if (!can(tasksPermissions.run)) return <p className="text-ink-soft">{t('tools.ask.may_not')}</p>;
  return (
    <div className="flex flex-col gap-3">
      {ask.error && <QueryError error={ask.error} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button variant="primary" busy={ask.starting} disabled={!ask.ready} onClick={() => void ask.start()}>
          {label}
        </Button>
        <p aria-live="polite" className="text-13 text-ink-soft tabular-nums">
          <Price ask={ask} />
        </p>
      </div>
    </div>
  );
}

function Price({ ask: { quote, quoting, error } }: { ask: Ask }) {
  const { t, i18n } = useTranslation();
  if (error) return null;
  if (!quote) return quoting ? t('tools.ask.quoting') : null;
  if (quote.cached) return t('tools.ask.cached');
  const credits = new Intl.NumberFormat(i18n.language).format(quote.credits);
  const cost = t('tools.ask.cost', { count: quote.credits, credits });
  return quote.expectedMs === null
    ? cost
    : `${cost} · ${t('tools.ask.takes', { time: duration(quote.expectedMs, t) })}`;
}

function duration(ms: number, t: TFunction): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 90
    ? t('tools.time.seconds', { count: seconds })
    : t('tools.time.minutes', { count: Math.round(seconds / 60) });
}
