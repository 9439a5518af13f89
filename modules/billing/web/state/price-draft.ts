import { type PricedTool, type PriceVersion, pricedTools } from '../../contract/index.ts';
import { readCredits } from './amounts.ts';

/** Prices as they are typed. */
export type DraftPrices = Readonly<
  Record<PricedTool, { readonly credits: string; readonly unitSize: string }>
>;
export type GivenPrices = Record<PricedTool, { credits: number; unitSize: number }>;

const perTool = <Value>(of: (tool: PricedTool) => Value): Record<PricedTool, Value> => {
  const pairs = pricedTools.map((tool) => [tool, of(tool)]);
  // One of each option is what the record's type says.
  return Object.fromEntries(pairs) as Record<PricedTool, Value>;
};

export function draftOf({ prices }: PriceVersion): DraftPrices {
  return perTool((tool) => {
    const price = prices.find((one) => one.tool === tool);
    return { credits: String(price?.credits ?? ''), unitSize: String(price?.unitSize ?? '') };
  });
}

/** Above zero, with three decimals at most; null for anything else. */
export function readPrice(typed: string): number | null {
  const credits = readCredits(typed);
  return credits !== null && credits > 0 && credits <= 1_000_000 ? credits : null;
}

/** A whole number of units; null for anything else. */
export function readUnitSize(typed: string): number | null {
  const size = /^\d{1,7}$/.test(typed.trim()) ? Number(typed) : 0;
  return size >= 1 && size <= 1_000_000 ? size : null;
}

/** What may be published; null while anything is none. */
export function readDraft(draft: DraftPrices): GivenPrices | null {
  const read = perTool((tool) => ({
    credits: readPrice(draft[tool].credits) ?? 0,
    unitSize: readUnitSize(draft[tool].unitSize) ?? 0,
  }));
  return Object.values(read).every(({ credits, unitSize }) => credits > 0 && unitSize > 0) ? read : null;
}
