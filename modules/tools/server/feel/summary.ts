import type { FeelItem, FeelSummary } from '../../contract/feel.ts';

type Drift = NonNullable<FeelSummary['drift']>;
type Part = Drift['parts'][number];

const dayMs = 24 * 60 * 60 * 1000;
/** Up to so many days are shown one by one, then weeks, then months. */
const MOST_DAYS = 31;
const MOST_WEEK_DAYS = 190;
const MOST_WORDS = 12;
/** Of many texts, a word of one or two says more about them than about all. */
const FEW_TEXTS = 20;

export function summarise(items: readonly FeelItem[]): FeelSummary {
  const read = items.filter(({ method }) => method !== 'none');
  return {
    ...countsOf(read),
    unread: items.length - read.length,
    drift: driftOf(read),
    words: wordsOf(read),
  };
}

function countsOf(items: readonly FeelItem[]) {
  const counts = { negative: 0, neutral: 0, positive: 0 };
  for (const { label } of items) counts[label] += 1;
  return counts;
}

/** Every day, week (from Monday) or month between the first and the last, empty ones too. */
function driftOf(items: readonly FeelItem[]): Drift | null {
  const dated = items.filter(({ date }) => date !== null);
  const days = dated.map(({ date }) => date ?? '').sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const span = (Date.parse(last) - Date.parse(first)) / dayMs;
  const unit = span < MOST_DAYS ? 'day' : span < MOST_WEEK_DAYS ? 'week' : 'month';
  const parts = new Map<string, Part>();
  for (let from = startOf(first, unit); from <= last; from = after(from, unit))
    parts.set(from, { from, negative: 0, neutral: 0, positive: 0 });
  for (const { date, label } of dated) {
    const part = parts.get(startOf(date ?? '', unit));
    if (part) part[label] += 1;
  }
  return { unit, parts: [...parts.values()] };
}

function startOf(day: string, unit: Drift['unit']): string {
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  if (unit === 'day') return day;
  const date = new Date(day);
  return shifted(date, -((date.getUTCDay() + 6) % 7));
}

function after(from: string, unit: Drift['unit']): string {
  const date = new Date(from);
  if (unit !== 'month') return shifted(date, unit === 'day' ? 1 : 7);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
}

const shifted = (date: Date, days: number) =>
  new Date(date.getTime() + days * dayMs).toISOString().slice(0, 10);

/**
 * Sums over all texts, the strongest on each side. A word counts where it pulls the way that its text went: what pulls
 * against the rest of a text tells of the classifier, not of the text.
 */
function wordsOf(items: readonly FeelItem[]): FeelSummary['words'] {
  const sums = new Map<string, { weight: number; texts: number }>();
  for (const { words, label } of items) {
    for (const { word, weight } of words) {
      if (label !== (weight > 0 ? 'positive' : 'negative')) continue;
      const known = sums.get(word) ?? { weight: 0, texts: 0 };
      sums.set(word, { weight: known.weight + weight, texts: known.texts + 1 });
    }
  }
  const least = items.length < FEW_TEXTS ? 1 : items.length < 1_000 ? 2 : 3;
  const ranked = [...sums]
    .filter(([, { texts }]) => texts >= least)
    .map(([word, { weight, texts }]) => ({ word, weight: Math.round(weight * 100) / 100, texts }))
    .sort((left, right) => right.weight - left.weight);
  const good = ranked.filter(({ weight }) => weight > 0).slice(0, MOST_WORDS);
  const bad = ranked.filter(({ weight }) => weight < 0).slice(-MOST_WORDS);
  return [...good, ...bad];
}
