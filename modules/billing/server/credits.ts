import { millicreditsPerCredit } from '../contract/index.ts';

/** Credits as people and the API count them, from the ledger's millicredits. */
export const toCredits = (millicredits: bigint): number => Number(millicredits) / millicreditsPerCredit;

/** The ledger's millicredits; what the contract let through has three decimals at most, so nothing is rounded. */
export const toMillicredits = (credits: number): bigint =>
  BigInt(Math.round(credits * millicreditsPerCredit));
