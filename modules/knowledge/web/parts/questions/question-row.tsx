import { useTranslation } from 'react-i18next';
import { writeSearch } from '#kernel/browser';
import { Button, LinkButton, RelativeTime, TextLink } from '#ui';
import { maxTitleLength, type Question } from '../../../contract/index.ts';
import { useLanguageNames } from '../../data/use-language-names.ts';
import { articleHref } from '../../state/article-href.ts';
import { ProposedAnswer } from './proposed-answer.tsx';

interface QuestionRowProps {
  question: Question;
  mayWrite: boolean;
  onAnswered: () => void;
  onDismiss: () => void;
  onReopen: () => void;
}

/** Where a question becomes an article: its words are the title, for they are how customers ask. */
function writingHref({ id, text, language }: Question): string {
  const title = text.charAt(0).toLocaleUpperCase(language ?? undefined) + text.slice(1, maxTitleLength);
  return `/knowledge/new${writeSearch({ question: id, title, language })}`;
}

export function QuestionRow({ question, mayWrite, onAnswered, onDismiss, onReopen }: QuestionRowProps) {
  const { t } = useTranslation();
  const languages = useLanguageNames();
  const { text, language, timesAsked, lastAskedAt, conversationId, articleId, status, proposal } = question;
  return (
    <li
      data-row
      tabIndex={-1}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line p-4 -outline-offset-2 last:border-b-0"
    >
      <div className="min-w-0 grow basis-80">
        <h2
          lang={language ?? undefined}
          className="line-clamp-3 font-medium wrap-anywhere first-letter:uppercase"
        >
          {text}
        </h2>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 text-13 text-ink-soft">
          <span className={timesAsked > 1 ? 'font-medium text-brass' : undefined}>
            {t('knowledge.web.questions.times', { count: timesAsked })}
          </span>
          <span aria-hidden>·</span>
          <RelativeTime at={lastAskedAt} />
          {language && (
            <>
              <span aria-hidden>·</span>
              <span>{languages.nameOf(language)}</span>
            </>
          )}
          {conversationId && (
            <>
              <span aria-hidden>·</span>
              <TextLink href={`/inbox/${conversationId}`}>
                {t('knowledge.web.questions.conversation')}
              </TextLink>
            </>
          )}
          {articleId && (
            <>
              <span aria-hidden>·</span>
              <TextLink href={articleHref(articleId)}>{t('knowledge.web.questions.article')}</TextLink>
            </>
          )}
        </p>
      </div>
      {mayWrite && status === 'open' && proposal && (
        <ProposedAnswer question={question} proposal={proposal} />
      )}
      {mayWrite && (
        <div className="flex flex-wrap gap-1 md:gap-2">
          {status === 'open' ? (
            <>
              <LinkButton href={writingHref(question)}>{t('knowledge.web.questions.write')}</LinkButton>
              <Button variant="ghost" className="px-2 md:px-3" onClick={onAnswered}>
                {t('knowledge.web.questions.mark')}
              </Button>
              <Button variant="ghost" className="px-2 md:px-3" onClick={onDismiss}>
                {t('knowledge.web.questions.dismiss')}
              </Button>
            </>
          ) : (
            <Button onClick={onReopen}>{t('knowledge.web.questions.reopen')}</Button>
          )}
        </div>
      )}
    </li>
  );
}
