import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery, useInvalidate } from '#modules/accounts/web';
import { Button, Field, Loading, Skeleton, TextArea } from '#ui';
import { askContract } from '../../../contract/index.ts';
import { useLanguageNames } from '../../data/use-language-names.ts';
import type { AskState } from '../../state/filters.ts';
import { FilterMenu } from '../filter-menu.tsx';
import { TrialResult } from './trial-result.tsx';

interface TrialPanelProps {
  state: AskState;
  onChange: (change: Partial<AskState>) => void;
}

const exampleKeys = [
  'knowledge.web.ask.example_delivery',
  'knowledge.web.ask.example_hours',
  'knowledge.web.ask.example_returns',
];

/** Asks as a visitor would. Enter asks; the question is in the URL. */
export function TrialPanel({ state: { q, language }, onChange }: TrialPanelProps) {
  const { t } = useTranslation();
  const languages = useLanguageNames();
  const invalidate = useInvalidate();
  const [typed, setTyped] = useState(q);
  const question = q.trim();
  const { data, error, isFetching, refetch } = useApiQuery(
    askContract,
    { body: { text: question, language } },
    { enabled: question !== '', staleTime: Number.POSITIVE_INFINITY },
  );

  function ask(words: string): void {
    setTyped(words);
    if (words.trim() === question) invalidate(askContract);
    else onChange({ q: words.trim() });
  }

  return (
    <>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          ask(typed);
        }}
        className="flex flex-col gap-3"
      >
        <Field label={t('knowledge.web.ask.question')}>
          <TextArea
            rows={2}
            maxRows={8}
            maxLength={2_000}
            value={typed}
            placeholder={t('knowledge.web.ask.placeholder')}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              ask(typed);
            }}
            className="text-16"
          />
        </Field>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <FilterMenu
            label={t('knowledge.web.ask.language')}
            anyLabel={t('knowledge.web.ask.language_auto')}
            value={language}
            options={languages.options(language)}
            onValueChange={(value) => onChange({ language: value })}
          />
          <Button type="submit" variant="primary" busy={isFetching}>
            {t('knowledge.web.ask.action')}
          </Button>
        </div>
      </form>
      <div className="mt-6 border-t border-line pt-6">
        {question === '' ? (
          <Examples onAsk={ask} />
        ) : error ? (
          <QueryError error={error} onRetry={() => void refetch()} />
        ) : data ? (
          <TrialResult trial={data} question={question} />
        ) : (
          <div className="flex flex-col gap-3">
            <Loading />
            <Skeleton className="w-40" />
            <Skeleton className="h-16 w-full" />
            <Skeleton className="w-3/5" />
          </div>
        )}
      </div>
    </>
  );
}

function Examples({ onAsk }: { onAsk: (question: string) => void }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="text-ink-soft">{t('knowledge.web.ask.empty')}</p>
      <ul className="flex flex-wrap gap-2">
        {exampleKeys.map((key) => (
          <li key={key}>
            <Button className="rounded-full" onClick={() => onAsk(t(key))}>
              {t(key)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
