import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Field } from '#ui';
import type { Question } from '../../../contract/index.ts';
import { ArticleCombobox, type ChosenArticle } from '../article-combobox.tsx';

interface AnsweredDialogProps {
  question: Question;
  onClose: () => void;
  onAnswered: (articleId: string) => void;
}

/** Which article answers a question now. */
export function AnsweredDialog({ question, onClose, onAnswered }: AnsweredDialogProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ChosenArticle | undefined>();
  const [tried, setTried] = useState(false);
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
        <ArticleCombobox
          label={t('knowledge.web.questions.mark_article')}
          chosen={chosen}
          onChoose={setChosen}
        />
      </Field>
    </Dialog>
  );
}
