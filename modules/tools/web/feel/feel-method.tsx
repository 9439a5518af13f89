import { useTranslation } from 'react-i18next';
import { feelFigures } from '#modules/ai/contract';

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
          <table className="w-full text-start tabular-nums">
            <caption className="pb-2 text-start text-ink-soft">{t('tools.feel.method_figures')}</caption>
            <thead>
              <tr className="border-b border-line">
                <th scope="col" className="py-1 pe-3 text-start font-medium">
                  {t('tools.feel.figure_data')}
                </th>
                <th scope="col" className="py-1 pe-3 text-end font-medium">
                  {t('tools.feel.figure_texts')}
                </th>
                <th scope="col" className="py-1 pe-3 text-end font-medium">
                  {t('tools.feel.figure_right')}
                </th>
                <th scope="col" className="py-1 pe-3 text-end font-medium">
                  {t('tools.feel.figure_evenly')}
                </th>
                <th scope="col" className="py-1 pe-3 text-end font-medium">
                  {t('tools.feel.figure_commonest')}
                </th>
                <th scope="col" className="py-1 text-end font-medium">
                  {t('tools.feel.figure_library')}
                </th>
              </tr>
            </thead>
            <tbody>
              {feelFigures.map(({ data, language, texts, right, evenly, commonest, library }) => (
                <tr key={data} className="border-b border-line">
                  <th scope="row" lang="en" className="py-1 pe-3 text-start font-normal">
                    {data} ({language})
                  </th>
                  <td className="py-1 pe-3 text-end">{count(texts)}</td>
                  <td className="py-1 pe-3 text-end font-medium">{percent(right)}</td>
                  <td className="py-1 pe-3 text-end">{percent(evenly)}</td>
                  <td className="py-1 pe-3 text-end">{percent(commonest)}</td>
                  <td className="py-1 text-end">{percent(library)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p className="max-w-[720px] text-ink-soft">{t('tools.feel.method_limits')}</p>
      </div>
    </details>
  );
}
