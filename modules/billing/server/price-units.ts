/** What so many units begun cost. */
export interface UnitPrice {
  readonly unitSize: number;
  /** Millicredits. */
  readonly price: bigint;
}

/**
 * The one rule of rounding: each `unitSize` units that are begun cost the whole price, and a task's units are counted
 * together before they are rounded, however many steps did them. 61 seconds at 1 credit a minute are 2 credits; nothing
 * done is nothing.
 * @param units of the tool, from zero; a part of one counts as begun
 * @returns millicredits
 */
export function priceUnits(units: number, { unitSize, price }: UnitPrice): bigint {
  if (!(units >= 0 && units <= Number.MAX_SAFE_INTEGER))
    throw new RangeError(`${units} units cannot be priced.`);
  const begun = BigInt(Math.ceil(units));
  const size = BigInt(unitSize);
  return ((begun + size - 1n) / size) * price;
}
