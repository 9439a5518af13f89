import { useTranslation } from 'react-i18next';
import { Link } from '#ui';
import type { Decision } from '../../../contract/index.ts';
import { ScoreBar } from './understood-facts.tsx';

/** The passages that were considered, question by question, the best first. */
export function PassageList({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const asked = decision.parts.filter(({ candidates }) => candidates.length > 0);
  if (asked.length === 0) return <p className="text-ink-soft">{t('inbox.why.no_passage')}</p>;
  return asked.map((part) => (
    <div key={part.text} className="flex flex-col gap-2">
      {asked.length > 1 && <p className="font-medium">{part.text}</p>}
      <ol className="flex flex-col gap-2">
        {part.candidates.map(({ articleId, title, passage, score }) => (
          <li key={`${articleId}-${passage}`} className="flex flex-col">
            <span className="flex items-center justify-between gap-2">
              <Link href={`/knowledge/${articleId}`} className="truncate font-medium hover:underline">
                {title}
              </Link>
              <ScoreBar value={score} />
            </span>
            <span className="line-clamp-3 text-12 text-ink-soft">{passage}</span>
          </li>
        ))}
      </ol>
    </div>
  ));
}
