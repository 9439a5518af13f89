import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Field, RadioGroup } from '#ui';
import type { Expectation } from '../../../contract/index.ts';
import { ArticleCombobox } from '../article-combobox.tsx';

export interface Wanted {
  readonly expects: Expectation;
  readonly articleId: string | null;
}

interface CaseDialogProps {
  question: string;
  beginning: Wanted & { readonly title?: string | undefined };
  busy: boolean;
  onClose: () => void;
  onWanted: (wanted: Wanted) => void;
}

/** What is wanted of a question: an answer, from which article, or a person. */
export function CaseDialog({ question, beginning, busy, onClose, onWanted }: CaseDialogProps) {
  const { t } = useTranslation();
  const [expects, setExpects] = useState<Expectation>(beginning.expects);
  const [article, setArticle] = useState(
    beginning.articleId === null ? undefined : { value: beginning.articleId, label: beginning.title ?? '' },
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('knowledge.web.cases.wanted_title')}
      description={<span className="line-clamp-3">{question}</span>}
      footer={
        <>
          <Button onClick={onClose}>{t('knowledge.web.cancel')}</Button>
          <Button
            variant="primary"
            busy={busy}
            onClick={() =>
              onWanted({ expects, articleId: expects === 'answered' ? (article?.value ?? null) : null })
            }
          >
            {t('knowledge.web.cases.keep')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <RadioGroup
          legend={t('knowledge.web.cases.wanted')}
          value={expects}
          onValueChange={(value) => setExpects(value === 'answered' ? 'answered' : 'handed_over')}
          options={[
            { value: 'answered', label: t('knowledge.web.cases.answered') },
            { value: 'handed_over', label: t('knowledge.web.cases.handed_over') },
          ]}
        />
        {expects === 'answered' && (
          <Field label={t('knowledge.web.cases.article')} help={t('knowledge.web.cases.article_help')}>
            <ArticleCombobox
              label={t('knowledge.web.cases.article')}
              chosen={article}
              onChoose={setArticle}
            />
          </Field>
        )}
      </div>
    </Dialog>
  );
}
