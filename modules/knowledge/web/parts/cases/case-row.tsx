import { useTranslation } from 'react-i18next';
import { Badge, Button, RelativeTime, TextLink } from '#ui';
import type { AnswerCase } from '../../../contract/index.ts';
import { articleHref } from '../../state/article-href.ts';

interface CaseRowProps {
  shown: AnswerCase;
  mayWrite: boolean;
  onEdit: () => void;
  onDelete: () => void;
}

/** A question, what is wanted of it, and how it stood when it was last asked. */
export function CaseRow({ shown, mayWrite, onEdit, onDelete }: CaseRowProps) {
  const { t } = useTranslation();
  const { question, language, expects, article, last, conversationId } = shown;
  return (
    <li
      data-row
      tabIndex={-1}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line p-4 -outline-offset-2 last:border-b-0"
    >
      <div className="flex min-w-0 grow basis-80 flex-col gap-1">
        <h2
          lang={language ?? undefined}
          className="line-clamp-3 font-medium whitespace-pre-line wrap-anywhere"
        >
          {question}
        </h2>
        <p className="flex flex-wrap items-center gap-x-2 text-13 text-ink-soft">
          {expects === 'handed_over' ? (
            <span>{t('knowledge.web.cases.handed_over')}</span>
          ) : article ? (
            <span>
              {t('knowledge.web.cases.from')}{' '}
              <TextLink href={articleHref(article.id)}>{article.title}</TextLink>
            </span>
          ) : (
            <span>{t('knowledge.web.cases.answered')}</span>
          )}
          {conversationId && (
            <>
              <span aria-hidden>·</span>
              <TextLink href={`/inbox/${conversationId}`}>
                {t('knowledge.web.questions.conversation')}
              </TextLink>
            </>
          )}
        </p>
        {last && (
          <p className="flex flex-wrap items-center gap-2 text-13 text-ink-soft">
            <Badge tone={last.passes ? 'success' : 'danger'}>
              {t(last.passes ? 'knowledge.web.cases.passes' : 'knowledge.web.cases.fails')}
            </Badge>
            <RelativeTime at={last.at} />
            {!last.passes && <span className="line-clamp-2 min-w-0 wrap-anywhere">{last.text}</span>}
          </p>
        )}
      </div>
      {mayWrite && (
        <div className="flex flex-wrap gap-2">
          <Button onClick={onEdit}>{t('knowledge.web.cases.edit')}</Button>
          <Button variant="ghost" onClick={onDelete}>
            {t('knowledge.web.cases.delete')}
          </Button>
        </div>
      )}
    </li>
  );
}
