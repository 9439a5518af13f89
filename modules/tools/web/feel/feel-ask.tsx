import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFileView } from '#kernel/contract';
import { Field, Select, TextArea } from '#ui';
import { type FeelColumns, startFeelContract } from '../../contract/feel.ts';
import { useAsk } from '../data/use-ask.ts';
import { AskFooter } from '../parts/ask-footer.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { type ChosenColumns, ColumnChoice } from './column-choice.tsx';
import { FeelMethod } from './feel-method.tsx';

/** Those that the local engine reads; each language in its own name. */
const languages = [
  { value: 'fr', label: 'Français' },
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Español' },
  { value: 'de', label: 'Deutsch' },
  { value: 'ar', label: 'العربية' },
] as const;

/** Texts pasted, one a line, or a table of them. */
export function FeelAsk() {
  const { t } = useTranslation();
  const [pasted, setPasted] = useState('');
  const [file, setFile] = useState<StoredFileView | null>(null);
  const [columns, setColumns] = useState<ChosenColumns>({});
  const [language, setLanguage] = useState('');
  const texts = pasted.split('\n').filter((line) => line.trim() !== '');
  const shared = language === '' ? {} : { language };
  const body = file
    ? { fileId: file.id, ...chosen(columns), ...shared }
    : texts.length > 0
      ? { texts, ...shared }
      : null;
  const ask = useAsk(startFeelContract, 'feel', body);
  const choose = (given: StoredFileView | null) => {
    setFile(given);
    setColumns({});
  };
  return (
    <section aria-label={t('tools.feel.title')} className="flex flex-col gap-4">
      {!file && (
        <Field label={t('tools.feel.texts')} help={t('tools.feel.texts_help')}>
          <TextArea
            rows={6}
            maxRows={16}
            value={pasted}
            onChange={(event) => setPasted(event.currentTarget.value)}
          />
        </Field>
      )}
      {pasted === '' && (
        <FileDrop help={t('tools.feel.file_help')} kinds={['csv', 'plain']} file={file} onFile={choose} />
      )}
      {file && <ColumnChoice fileId={file.id} chosen={columns} onChoose={setColumns} />}
      <Field label={t('tools.feel.language')} className="max-w-[280px]">
        <Select
          value={language}
          onValueChange={setLanguage}
          options={[{ value: '', label: t('tools.feel.language_each') }, ...languages]}
        />
      </Field>
      <AskFooter ask={ask} label={t('tools.feel.start')} />
      <FeelMethod />
    </section>
  );
}

/** What was not chosen is left to the server. */
const chosen = ({ column, dateColumn }: ChosenColumns): Partial<Pick<FeelColumns, keyof ChosenColumns>> => ({
  ...(column && { column }),
  ...(dateColumn && { dateColumn }),
});
