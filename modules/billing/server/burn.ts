/** What one lot gives or gets. */
export interface Share {
  readonly lotId: string;
  readonly amount: bigint;
}

/**
 * Takes an amount from lots, each emptied before the next is begun.
 * @returns what each gives, all above zero; together less than the amount when the lots hold no more
 */
export function burn(
  lots: readonly { readonly id: string; readonly remaining: bigint }[],
  amount: bigint,
): Share[] {
  const shares: Share[] = [];
  let left = amount;
  for (const { id, remaining } of lots) {
    if (left <= 0n) break;
    const taken = remaining < left ? remaining : left;
    if (taken > 0n) shares.push({ lotId: id, amount: taken });
    left -= taken;
  }
  return shares;
}

export const total = (shares: readonly Share[]): bigint =>
  shares.reduce((sum, share) => sum + share.amount, 0n);
