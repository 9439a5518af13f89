import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Select, Tabs, TextInput, useMediaQuery } from '#ui';
import { maxTitleLength } from '../../../contract/index.ts';
import type { ArticleEditor } from '../../data/use-article-editor.ts';
import { useLanguageNames } from '../../data/use-language-names.ts';
import type { Place } from '../../state/filters.ts';
import { BodyField } from './body-field.tsx';
import { Preview } from './preview.tsx';
import type { Problems } from './problems.ts';

interface EditorFormProps {
  editor: ArticleEditor;
  problems: Problems;
  place?: Place;
}

/** Title, language and body; the preview beside it where there is room, else behind a tab. */
export function EditorForm({ editor, problems, place }: EditorFormProps) {
  const { t } = useTranslation();
  const languages = useLanguageNames();
  const wide = useMediaQuery('(width >= 72rem)');
  const [view, setView] = useState<'write' | 'preview'>('write');
  const { text, base, change } = editor;
  const writing = (
    <BodyField
      body={text.body}
      kept={base?.body ?? ''}
      onChange={(body) => change({ body })}
      error={problems.body}
      place={place}
    />
  );
  return (
    <>
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        <Field
          label={t('knowledge.web.field.title')}
          error={problems.title}
          className="min-w-0 grow basis-80"
        >
          <TextInput
            required
            maxLength={maxTitleLength}
            value={text.title}
            placeholder={t('knowledge.web.editor.title_placeholder')}
            onChange={(event) => change({ title: event.target.value })}
          />
        </Field>
        <Field label={t('knowledge.web.field.language')} className="w-44">
          <Select
            value={text.language}
            onValueChange={(language) => change({ language })}
            options={languages.options(text.language)}
          />
        </Field>
      </div>
      {wide ? (
        <div className="grid min-h-0 grow grid-cols-2 gap-4">
          {writing}
          <section aria-label={t('knowledge.web.editor.preview')} className="flex min-h-0 flex-col gap-1">
            <h2 className="text-13 font-medium">{t('knowledge.web.editor.preview')}</h2>
            {/* Focusable, so that a long text can be scrolled by keyboard. */}
            <div
              // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
              tabIndex={0}
              className="min-h-0 grow overflow-y-auto rounded-control border border-line bg-surface p-4"
            >
              <Preview body={text.body} />
            </div>
          </section>
        </div>
      ) : (
        <Tabs
          label={t('knowledge.web.editor.views')}
          value={view}
          onValueChange={setView}
          className="grow [&>[role=tabpanel]]:flex [&>[role=tabpanel]]:flex-col"
          tabs={[
            { key: 'write', label: t('knowledge.web.editor.write'), content: writing },
            {
              key: 'preview',
              label: t('knowledge.web.editor.preview'),
              content: (
                <div className="rounded-control border border-line bg-surface p-4">
                  <Preview body={text.body} />
                </div>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
