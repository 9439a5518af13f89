import { useTranslation } from 'react-i18next';
import { feelFigures } from '#modules/ai/contract';
import { FigureTable } from '#ui';

/** How texts are read, and how often that is right: said before anybody pays, and beside each result. */
export function FeelMethod() {
  const { t, i18n } = useTranslation();
  const percent = (value: number) =>
    new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
  const count = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  return (
    <details className="rounded-card border border-line bg-surface px-4 py-3">
      <summary className="cursor-pointer font-medium">{t('tools.feel.method')}</summary>
      <div className="mt-3 flex flex-col gap-3 text-13">
        <p className="max-w-[720px]">{t('tools.feel.method_how')}</p>
        {/* Focusable, so that it can be scrolled by keyboard on a narrow screen. */}
        <section
          aria-label={t('tools.feel.method_figures')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
          tabIndex={0}
          className="overflow-x-auto"
        >
          <FigureTable
            caption={t('tools.feel.method_figures')}
            columns={[
              t('tools.feel.figure_data'),
              t('tools.feel.figure_texts'),
              t('tools.feel.figure_right'),
              t('tools.feel.figure_evenly'),
              t('tools.feel.figure_commonest'),
              t('tools.feel.figure_library'),
            ]}
            rows={feelFigures.map(({ data, language, texts, right, evenly, commonest, library }) => ({
              key: data,
              name: (
                <span lang="en">
                  {data} ({language})
                </span>
              ),
              figures: [count(texts), percent(right), percent(evenly), percent(commonest), percent(library)],
            }))}
          />
        </section>
        <p className="max-w-[720px] text-ink-soft">{t('tools.feel.method_limits')}</p>
      </div>
    </details>
  );
}
