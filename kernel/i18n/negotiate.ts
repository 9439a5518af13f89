/** Longer headers are cut: nobody reads more languages than these characters can name. */
const MAX_CHARACTERS = 400;

/**
 * The available locale that a reader prefers (RFC 9110, 12.5.4; matching by shortening, RFC 4647, 3.4): `fr-CA` is content with
 * `fr`. A missing, odd or unmatched header gives the fallback.
 */
export function negotiateLocale(
  header: string | undefined,
  available: readonly string[],
  fallback: string,
): string {
  const byTag = new Map(available.map((locale) => [locale.toLowerCase(), locale]));
  for (const tag of preferences(header ?? '')) {
    if (tag === '*') return fallback;
    for (let part = tag; part !== ''; part = part.slice(0, Math.max(part.lastIndexOf('-'), 0))) {
      const found = byTag.get(part);
      if (found !== undefined) return found;
    }
  }
  return fallback;
}

/** Language tags by falling weight; equal weights keep their order. */
function preferences(header: string): string[] {
  return header
    .slice(0, MAX_CHARACTERS)
    .toLowerCase()
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => /^(\*|[a-z]{1,8}(-[a-z0-9]{1,8})*)$/.test(tag) && weight > 0 && weight <= 1)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
