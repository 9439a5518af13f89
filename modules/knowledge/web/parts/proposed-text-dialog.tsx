import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Field, Select, TextArea, TextInput } from '#ui';
import { maxTitleLength } from '../../contract/index.ts';
import { useLanguageNames } from '../data/use-language-names.ts';

export interface ProposedText {
  readonly title: string;
  readonly body: string;
  readonly language: string;
}

interface ProposedTextDialogProps {
  beginning: ProposedText;
  /** What the button does: "Keep". */
  action: string;
  busy: boolean;
  onClose: () => void;
  onDone: (text: ProposedText) => void;
}

/** The text of a proposal before it becomes an article. */
export function ProposedTextDialog({ beginning, action, busy, onClose, onDone }: ProposedTextDialogProps) {
  const { t } = useTranslation();
  const languages = useLanguageNames();
  const [text, setText] = useState(beginning);
  const complete = text.title.trim() !== '' && text.body.trim() !== '';
  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(open) => !open && onClose()}
      title={t('knowledge.web.import.edit_title')}
      footer={
        <>
          <Button onClick={onClose}>{t('knowledge.web.cancel')}</Button>
          <Button variant="primary" busy={busy} disabled={!complete} onClick={() => onDone(text)}>
            {action}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label={t('knowledge.web.field.title')}>
          <TextInput
            value={text.title}
            maxLength={maxTitleLength}
            onChange={(event) => setText({ ...text, title: event.target.value })}
          />
        </Field>
        <Field label={t('knowledge.web.field.language')}>
          <Select
            value={text.language}
            onValueChange={(language) => setText({ ...text, language })}
            options={languages.options(text.language)}
          />
        </Field>
        <Field label={t('knowledge.web.field.body')}>
          <TextArea
            rows={10}
            maxRows={18}
            value={text.body}
            onChange={(event) => setText({ ...text, body: event.target.value })}
          />
        </Field>
      </div>
    </Dialog>
  );
}
