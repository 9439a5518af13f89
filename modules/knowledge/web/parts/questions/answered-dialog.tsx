import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#modules/accounts/web';
import { Button, Combobox, Dialog, Field, useDebounced } from '#ui';
import { listArticlesContract, type Question } from '../../../contract/index.ts';
import { useLanguageNames } from '../../data/use-language-names.ts';

interface AnsweredDialogProps {
  question: Question;
  onClose: () => void;
  onAnswered: (articleId: string) => void;
}

const offered = 20;

/** Which article answers a question now. */
export function AnsweredDialog({ question, onClose, onAnswered }: AnsweredDialogProps) {
  const { t } = useTranslation();
  const languages = useLanguageNames();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | undefined>();
  const [tried, setTried] = useState(false);
  const search = useDebounced(words, 200).trim();
  const { data, isFetching } = useApiQuery(
    listArticlesContract,
    { query: { status: 'published', search: search || undefined, limit: offered } },
    { keepPrevious: true },
  );
  const found = (data?.items ?? []).map(({ id, title, language }) => ({
    value: id,
    label: title,
    hint: languages.nameOf(language),
  }));
  const options = chosen && !found.some(({ value }) => value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('knowledge.web.questions.mark_title')}
      description={<span className="line-clamp-3">{question.text}</span>}
      footer={
        <>
          <Button onClick={onClose}>{t('knowledge.web.cancel')}</Button>
          <Button
            variant="primary"
            onClick={() => {
              setTried(true);
              if (chosen) onAnswered(chosen.value);
            }}
          >
            {t('knowledge.web.questions.mark_action')}
          </Button>
        </>
      }
    >
      <Field
        label={t('knowledge.web.questions.mark_article')}
        help={t('knowledge.web.questions.mark_help')}
        error={tried && !chosen ? t('knowledge.web.questions.mark_needed') : undefined}
      >
        <Combobox
          // The open list hides everything around it from screen readers, the label included.
          aria-label={t('knowledge.web.questions.mark_article')}
          options={options}
          value={chosen?.value}
          onValueChange={(value) => setChosen(options.find((option) => option.value === value))}
          onSearch={setWords}
          busy={isFetching}
          placeholder={t('knowledge.web.list.search')}
        />
      </Field>
    </Dialog>
  );
}
