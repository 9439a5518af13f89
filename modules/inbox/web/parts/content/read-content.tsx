import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FileText } from '../../../contract/index.ts';
import { ContentFacts } from './content-facts.tsx';

/** What was read on a picture or on pages. */
export function ReadContent({ content }: { content: FileText }) {
  const { t } = useTranslation();
  if (content.text === '') return <p className="text-12 text-ink-soft">{t('inbox.content.nothing.read')}</p>;
  return (
    <details className="group/read">
      <summary className="flex min-h-7 list-none items-center gap-1 text-13 font-medium -outline-offset-2 pointer-coarse:min-h-11">
        <ChevronRight
          size={14}
          aria-hidden
          className="shrink-0 text-ink-soft transition-transform group-open/read:rotate-90 rtl:-scale-x-100"
        />
        {t('inbox.content.text')}
      </summary>
      <div className="flex flex-col gap-1 ps-4">
        <p dir="auto" lang={content.language ?? undefined} className="whitespace-pre-wrap wrap-anywhere">
          {content.text}
        </p>
        <ContentFacts content={content} />
      </div>
    </details>
  );
}
