import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFileView } from '#kernel/contract';
import { Field, Select } from '#ui';
import { readableKinds, startReadContract } from '../../contract/index.ts';
import { useAsk } from '../data/use-ask.ts';
import { AskFooter } from '../parts/ask-footer.tsx';
import { FileDrop } from '../parts/file-drop.tsx';

/** Those that are delivered; whoever runs the installation may add others, which are found by themselves. */
const languages = ['fr', 'en', 'es', 'de', 'it', 'pt', 'ar'] as const;

export function ReadAsk() {
  const { t, i18n } = useTranslation();
  const [file, setFile] = useState<StoredFileView | null>(null);
  const [language, setLanguage] = useState('');
  const body = file && { fileId: file.id, ...(language !== '' && { languages: [language] }) };
  const ask = useAsk(startReadContract, 'read', body);
  const nameOf = new Intl.DisplayNames([i18n.language], { type: 'language' });
  return (
    <section aria-label={t('tools.read.ask')} className="flex flex-col gap-4">
      <FileDrop help={t('tools.read.drop')} kinds={readableKinds} file={file} onFile={setFile} />
      <Field label={t('tools.read.language')} help={t('tools.read.language_help')}>
        <Select
          value={language}
          onValueChange={setLanguage}
          options={[
            { value: '', label: t('tools.read.any_language') },
            ...languages.map((value) => ({ value, label: nameOf.of(value) ?? value })),
          ]}
        />
      </Field>
      <AskFooter ask={ask} label={t('tools.read.start')} />
    </section>
  );
}
