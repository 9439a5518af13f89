import type { TFunction } from 'i18next';
import type { Price } from '../../contract/index.ts';
import { formatCredits } from './amounts.ts';

/** `1 credit for each minute begun`. */
export function priceWords(
  t: TFunction,
  { unit, unitSize, credits }: Omit<Price, 'tool'>,
  locale: string,
): string {
  const shown = formatCredits(credits, locale);
  const amount = t('billing.prices.credits', { count: credits, shown });
  // Sixty seconds are what everybody calls a minute.
  const inMinutes = unit === 'seconds' && unitSize % 60 === 0;
  const count = inMinutes ? unitSize / 60 : unitSize;
  const units = t(`billing.unit.${inMinutes ? 'minutes' : unit}`, {
    count,
    shown: formatCredits(count, locale),
  });
  return t('billing.prices.line', { amount, units });
}
