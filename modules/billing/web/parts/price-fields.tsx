import { useTranslation } from 'react-i18next';
import { Field, TextInput } from '#ui';
import { pricedTools, toolUnits } from '../../contract/index.ts';
import { type DraftPrices, readPrice, readUnitSize } from '../state/price-draft.ts';

/** A line a tool: so many credits for each so many units begun. */
export function PriceFields({
  draft,
  told,
  onChange,
}: {
  draft: DraftPrices;
  told: boolean;
  onChange: (draft: DraftPrices) => void;
}) {
  const { t } = useTranslation();
  return pricedTools.map((tool) => {
    const { credits, unitSize } = draft[tool];
    const change = (changed: Partial<DraftPrices[typeof tool]>) =>
      onChange({ ...draft, [tool]: { credits, unitSize, ...changed } });
    const wrong = told && (readPrice(credits) === null || readUnitSize(unitSize) === null);
    return (
      <fieldset key={tool} className="flex flex-col gap-1">
        <legend className="mb-1 font-semibold">{t(`billing.tool.${tool}`)}</legend>
        <div className="grid grid-cols-2 gap-3">
          <Field
            label={t('billing.prices.credits_field')}
            error={wrong && readPrice(credits) === null ? t('billing.prices.credits_wrong') : undefined}
          >
            <TextInput
              inputMode="decimal"
              value={credits}
              onChange={(event) => change({ credits: event.target.value })}
            />
          </Field>
          <Field
            label={t(`billing.prices.each.${toolUnits[tool]}`)}
            error={wrong && readUnitSize(unitSize) === null ? t('billing.prices.size_wrong') : undefined}
          >
            <TextInput
              inputMode="numeric"
              value={unitSize}
              onChange={(event) => change({ unitSize: event.target.value })}
            />
          </Field>
        </div>
      </fieldset>
    );
  });
}
