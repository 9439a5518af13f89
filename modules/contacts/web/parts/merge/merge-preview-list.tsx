import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Avatar } from '#ui';
import type { Contact } from '../../../contract/index.ts';
import { type FieldValue, nameOfKey, yesNoKeys } from '../../state/custom-fields.ts';
import { languageName } from '../../state/languages.ts';
import { type MergePreview, previewMerge } from '../../state/merge-preview.ts';
import { stageKeys } from '../../state/stages.ts';

/** What the contact that stays receives, in words; notes, reasons and conversations come along whatever there is. */
export function MergePreviewList({ stays, goes }: { stays: Contact; goes: Contact }) {
  const { t, i18n } = useTranslation();
  const rows = rowsOf(previewMerge(stays, goes), t, i18n.language);
  return (
    <section aria-live="polite" className="rounded-card border border-line">
      <h3 className="flex items-center gap-2 border-b border-line px-3 py-2 font-medium">
        <Avatar name={stays.name} />
        <span className="min-w-0">{t('contacts.web.merge.receives', { name: stays.name })}</span>
      </h3>
      <dl className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-3 gap-y-2 px-3 py-3">
        {rows.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
        <dt className="text-ink-soft">{t('contacts.web.merge.history')}</dt>
        <dd>{t('contacts.web.merge.history_value', { name: goes.name })}</dd>
      </dl>
      {goes.name !== stays.name && (
        <p className="border-t border-line px-3 py-2 text-13 text-ink-soft">
          {t('contacts.web.merge.name_found', { name: goes.name })}
        </p>
      )}
    </section>
  );
}

function rowsOf(preview: MergePreview, t: TFunction, locale: string) {
  const { identities, tags, company, language, stage, customFields } = preview;
  const inWords = (value: FieldValue): string =>
    typeof value === 'boolean' ? t(yesNoKeys[value ? 'yes' : 'no']) : String(value);
  const custom = Object.entries(customFields).map(([key, value]) =>
    t('contacts.web.custom.pair', { field: nameOfKey(key), value: inWords(value) }),
  );
  return [
    { label: t('contacts.web.field.identities'), value: identities.map(({ value }) => value).join(', ') },
    { label: t('contacts.web.field.tags'), value: tags.join(', ') },
    { label: t('contacts.web.field.company'), value: company },
    { label: t('contacts.web.field.language'), value: language && languageName(locale, language) },
    { label: t('contacts.web.field.stage'), value: stage && t(stageKeys[stage]) },
    { label: t('contacts.web.custom.title'), value: custom.join(', ') },
  ].filter(({ value }) => value);
}
