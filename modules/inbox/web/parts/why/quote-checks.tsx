import { Check, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from '#ui';
import type { Decision } from '../../../contract/index.ts';

/** Each quote of the answer, and whether it still stands in its article. */
export function QuoteChecks({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  if (decision.evidence.length === 0) return null;
  return (
    <ol aria-label={t('inbox.sources.label')} className="flex flex-col gap-2">
      {decision.evidence.map(({ articleId, title, quote, version, current }, at) => (
        <li
          key={`${articleId}-${quote}`}
          className="flex flex-col gap-1 rounded-control bg-sunken p-2 text-13"
        >
          <p className="leading-normal">{t('inbox.why.quote', { quote })}</p>
          <span className="flex flex-wrap items-center gap-x-1.5 text-12 text-ink-soft">
            <span className="font-semibold text-accent tabular-nums">{at + 1}</span>
            <Link
              href={`/knowledge/${articleId}`}
              className="underline decoration-line hover:decoration-current"
            >
              {title}
            </Link>
            <span>{t('inbox.why.version', { version })}</span>
          </span>
          {current ? (
            <span className="flex items-center gap-1.5 text-12 text-success">
              <Check size={14} aria-hidden />
              {t('inbox.why.quote_stands')}
            </span>
          ) : (
            <span className="flex items-center gap-1.5 text-12 text-danger">
              <TriangleAlert size={14} aria-hidden />
              {t('inbox.why.quote_gone')}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
