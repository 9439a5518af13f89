import { useTranslation } from 'react-i18next';
import { Link, Tooltip } from '#ui';
import type { Message } from '../../../contract/index.ts';

/** The sources of an answer, numbered. Pointing at one shows the sentence that was quoted; pressing it opens the article. */
export function SourceChips({ evidence }: { evidence: Message['evidence'] }) {
  const { t } = useTranslation();
  if (evidence.length === 0) return null;
  return (
    <ol aria-label={t('inbox.sources.label')} className="flex flex-wrap gap-1">
      {evidence.map(({ articleId, title, quote }, at) => (
        <li key={`${articleId}-${quote}`} className="min-w-0 max-w-full">
          <Tooltip side="bottom" label={t('inbox.sources.quote', { quote, title })}>
            <Link
              href={`/knowledge/${articleId}`}
              className="flex h-6 max-w-full items-center gap-1.5 rounded-full border border-line bg-surface px-2 text-12 text-ink-soft hover:text-ink pointer-coarse:h-11"
            >
              <span className="font-semibold text-accent tabular-nums">{at + 1}</span>
              {/* The second sentence of one article needs no title again. */}
              {evidence[at - 1]?.articleId === articleId ? (
                <span className="sr-only">{title}</span>
              ) : (
                <span className="truncate">{title}</span>
              )}
            </Link>
          </Tooltip>
        </li>
      ))}
    </ol>
  );
}
