import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordingKinds, type StoredFileView } from '#kernel/contract';
import { Field, Select, TextInput } from '#ui';
import { startTranscribeContract } from '../../contract/transcribe.ts';
import { useAsk } from '../data/use-ask.ts';
import { AskFooter } from '../parts/ask-footer.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { Recorder } from './recorder.tsx';

/** What people here speak most; anything else is found out. */
const languages = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'ar'] as const;

/** A recording: dropped, recorded, or named by its address. */
export function AskTranscribe() {
  const { t, i18n } = useTranslation();
  const [file, setFile] = useState<StoredFileView | null>(null);
  const [url, setUrl] = useState('');
  const [language, setLanguage] = useState('');
  const source = file ? { fileId: file.id } : isAddress(url) ? { url: url.trim() } : null;
  const body = source && { ...source, ...(language !== '' && { language }) };
  const ask = useAsk(startTranscribeContract, 'transcribe', body);
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  return (
    <div className="flex flex-col gap-4">
      <FileDrop help={t('tools.transcribe.drop')} kinds={recordingKinds} file={file} onFile={setFile} />
      {!file && (
        <>
          <Recorder onFile={setFile} />
          <Field label={t('tools.transcribe.url')} help={t('tools.transcribe.url_help')} optional>
            <TextInput
              type="url"
              value={url}
              maxLength={2_000}
              onChange={(event) => setUrl(event.target.value)}
            />
          </Field>
        </>
      )}
      <Field label={t('tools.transcribe.language')} help={t('tools.transcribe.language_help')}>
        <Select
          value={language}
          onValueChange={setLanguage}
          options={[
            { value: '', label: t('tools.transcribe.language_auto') },
            ...languages.map((code) => ({ value: code, label: names.of(code) ?? code })),
          ]}
        />
      </Field>
      <AskFooter ask={ask} label={t('tools.transcribe.start')} />
    </div>
  );
}

const isAddress = (text: string) => URL.canParse(text.trim()) && /^https?:/i.test(text.trim());
