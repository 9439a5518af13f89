import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { localFeeler } from '#modules/ai';
import { type Cost, costOf } from './cost.ts';

const require = createRequire(import.meta.url);
const bareLibrary: (text: string, language: string) => { score: number } = require('multilang-sentiment');
/** The feeler reads the lines so often; once is enough for the library, which takes tens of milliseconds a line. */
const rounds = 20;

export interface Feeling {
  readonly lines: number;
  readonly characters: number;
  /** Of all lines, read whole and by sentences, and how many of them rightly. */
  readonly ours: Cost & { readonly right: number };
  /** multilang-sentiment on the same lines. */
  readonly library: Cost & { readonly right: number };
}

/** Feels the lines that were written by hand for it, by our feeler and by the bare library. */
export async function measureFeeling(): Promise<Feeling> {
  const cases = [...readCases('fr'), ...readCases('en')];
  const texts = cases.map(({ text }) => text);
  const feeler = await localFeeler();
  const { items } = await feeler.feel({ texts });
  const ours = await costOf(() => feeler.feel({ texts }), rounds);
  const felt = () => cases.map(({ text, language }) => feelingOf(bareLibrary(text, language).score));
  let bare = felt();
  const library = await costOf(async () => {
    bare = felt();
  }, 1);
  const right = (labels: readonly (string | undefined)[]) =>
    cases.filter(({ label }, at) => labels[at] === label).length;
  return {
    lines: cases.length,
    characters: cases.reduce((sum, { text }) => sum + text.length, 0),
    ours: { ...ours, right: right(items.map(({ label }) => label)) },
    library: { ...library, right: right(bare) },
  };
}

const feelingOf = (score: number) => (score < 0 ? 'negative' : score > 0 ? 'positive' : 'neutral');

/** Lines under `# negative`, `# neutral`, `# positive`. */
function readCases(language: 'fr' | 'en'): { text: string; label: string; language: string }[] {
  const file = `../../modules/ai/server/providers/local/feel/cases/feelings.${language}.txt`;
  let label = '';
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) label = line.slice(2);
      return line === '' || line.startsWith('# ') ? [] : [{ text: line, label, language }];
    });
}
