/** Credits as people read them: `1 250`, `0,125`; with a sign where they are a movement. */
export function formatCredits(credits: number, locale: string, signed = false): string {
  const signDisplay = signed ? 'exceptZero' : 'auto';
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 3, signDisplay }).format(credits);
}

/** What somebody typed as credits, with a comma or a point; null when it is no such number, or zero. */
export function readCredits(typed: string): number | null {
  const plain = typed.trim().replace(',', '.').replace('−', '-');
  if (!/^[+-]?\d{1,8}(\.\d{1,3})?$/.test(plain)) return null;
  return Number(plain) || null;
}
