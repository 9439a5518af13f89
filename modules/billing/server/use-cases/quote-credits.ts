import type { Scope } from '#kernel/scope';
import { priceUnits } from '../price-units.ts';
import { priceOf } from '../repo/price.repo.ts';

export interface Quote {
  /** Millicredits. */
  readonly amount: bigint;
  /** Whoever counts the same task again names it. */
  readonly priceVersion: number;
}

/**
 * What a tool's work costs: by the prices in force, or, for a task that was quoted before (a cancelled one's finished
 * units, say), by those of its quote.
 * @param asked.units in the tool's own unit (`toolUnits`), those of the whole task together, from zero
 */
export async function quoteCredits(
  scope: Scope,
  { tool, units, priceVersion }: { tool: string; units: number; priceVersion?: number | undefined },
): Promise<Quote> {
  const price = await priceOf(scope, tool, priceVersion);
  if (!price) throw new Error(`The price book has no price for ${tool}.`);
  return { amount: priceUnits(units, price), priceVersion: price.version };
}
