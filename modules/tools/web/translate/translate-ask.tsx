import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileKind, StoredFileView } from '#kernel/contract';
import { useApiQuery } from '#modules/accounts/web';
import { Combobox, Field, Select, Tabs, TextArea, TextLink } from '#ui';
import { listGlossariesContract, startTranslateContract } from '../../contract/index.ts';
import { useAsk } from '../data/use-ask.ts';
import { AskFooter } from '../parts/ask-footer.tsx';
import { EngineNotice } from '../parts/engine-notice.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { languageName, languageOptions } from '../state/languages.ts';

const kinds: readonly FileKind[] = ['docx', 'markdown', 'html', 'plain'];

/** A text or a document, into another language. */
export function TranslateAsk() {
  const { t, i18n } = useTranslation();
  const [mode, setMode] = useState<'text' | 'document'>('text');
  const [text, setText] = useState('');
  const [file, setFile] = useState<StoredFileView | null>(null);
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState(i18n.language.startsWith('fr') ? 'en' : 'fr');
  const [glossaryId, setGlossaryId] = useState('');
  const glossaries = useGlossaries(from, to);
  const chosen = glossaries.some(({ id }) => id === glossaryId) ? glossaryId : '';
  const given = mode === 'text' ? text.trim() !== '' && { text } : file !== null && { fileId: file.id };
  const order = { to, ...(from && { from }), ...(chosen && { glossaryId: chosen }) };
  const ask = useAsk(startTranslateContract, 'translate', given ? { ...given, ...order } : null);
  const languages = languageOptions(i18n.language);
  return (
    <div className="flex flex-col gap-4">
      <EngineNotice tool="translate" />
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label={t('tools.translate.from')}>
          <Combobox
            options={languages}
            value={from}
            onValueChange={setFrom}
            placeholder={t('tools.translate.from_found')}
          />
        </Field>
        <Field label={t('tools.translate.to')}>
          <Combobox options={languages} value={to} onValueChange={(value) => value && setTo(value)} />
        </Field>
        <Field
          label={t('tools.translate.glossary')}
          help={
            <TextLink href="/tools/translate/glossaries">{t('tools.translate.glossaries_edit')}</TextLink>
          }
        >
          <Select
            value={chosen}
            onValueChange={setGlossaryId}
            options={[
              { value: '', label: t('tools.translate.no_glossary') },
              ...glossaries.map((one) => ({
                value: one.id,
                label: `${one.name} (${languageName(one.from, i18n.language)})`,
              })),
            ]}
          />
        </Field>
      </div>
      <Tabs
        label={t('tools.translate.what')}
        value={mode}
        onValueChange={setMode}
        tabs={[
          {
            key: 'text',
            label: t('tools.translate.text'),
            content: (
              <Field label={t('tools.translate.source')} hideLabel>
                <TextArea
                  rows={8}
                  maxRows={20}
                  dir="auto"
                  maxLength={200_000}
                  value={text}
                  placeholder={t('tools.translate.source_hint')}
                  onChange={(event) => setText(event.target.value)}
                />
              </Field>
            ),
          },
          {
            key: 'document',
            label: t('tools.translate.document'),
            content: <FileDrop help={t('tools.translate.drop')} kinds={kinds} file={file} onFile={setFile} />,
          },
        ]}
      />
      <AskFooter ask={ask} label={t('tools.translate.start')} />
    </div>
  );
}

/** Those that go with the languages that are chosen. */
function useGlossaries(from: string | undefined, to: string) {
  const { data } = useApiQuery(listGlossariesContract, undefined);
  return (data?.items ?? []).filter((one) => one.to === to && (from === undefined || one.from === from));
}
