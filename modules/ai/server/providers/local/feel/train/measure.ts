/**
 * Looks at the texts kept for it and prints what is published in ../../../../../contract/feel-measured.ts and README.md:
 *   npx tsx modules/ai/server/providers/local/feel/train/measure.ts --data FOLDER [--bare 300]
 * `--bare N` asks the bare library (multilang-sentiment, 30 to 80 ms a text) for the first N of each set; all without it.
 */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { featuresOf } from '../features.ts';
import { feelWeights, judge } from '../model.ts';
import { type FeltLanguage, LABELS } from '../rows.ts';
import { readLines } from './own-texts.ts';
import { checkFolder, type Labelled, SOURCES } from './sources.ts';
import { split } from './split.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, bare: { type: 'string' } } });
const folder = checkFolder(values.data);
const require = createRequire(import.meta.url);
const bareLibrary: (text: string, language: string) => { score: number } = require('multilang-sentiment');

const percent = (share: number) => Math.round(share * 1000) / 10;

function bareLabel(text: string, language: FeltLanguage): number {
  const { score } = bareLibrary(text, language);
  return score < 0 ? 0 : score > 0 ? 2 : 1;
}

function ourLabel(text: string, language: FeltLanguage): number {
  const odds = judge(featuresOf(text, language), language, feelWeights());
  return odds.indexOf(Math.max(...odds));
}

function measure(name: string, texts: readonly Labelled[]): void {
  const [first] = texts;
  if (!first) return;
  const { language } = first;
  const hits = [0, 0, 0];
  const counts = [0, 0, 0];
  for (const { text, label } of texts) {
    counts[label] = (counts[label] ?? 0) + 1;
    if (ourLabel(text, language) === label) hits[label] = (hits[label] ?? 0) + 1;
  }
  const recalls = LABELS.map((_, at) => (hits[at] ?? 0) / (counts[at] ?? 1)).filter(
    (_, at) => counts[at] !== 0,
  );
  const asked = texts.slice(0, values.bare === undefined ? texts.length : Number(values.bare));
  const bare = asked.filter(({ text, label }) => bareLabel(text, language) === label).length / asked.length;
  console.log(
    JSON.stringify({
      language,
      data: name,
      texts: texts.length,
      right: percent(hits.reduce((sum, count) => sum + count, 0) / texts.length),
      balanced: percent(recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length),
      commonest: percent(Math.max(...counts) / texts.length),
      bare: percent(bare),
      bareOf: asked.length,
    }),
  );
}

const tests = new Map<string, Labelled[]>();
for (const source of SOURCES)
  tests.set(source.name, [...(tests.get(source.name) ?? []), ...split(source, folder).test]);
for (const [name, texts] of tests) if (!name.startsWith('XED')) measure(name, texts);
for (const language of ['fr', 'en'] as const) {
  const lines = readLines(new URL(`../cases/feelings.${language}.txt`, import.meta.url));
  measure(
    `by hand, ${language}`,
    lines.flatMap((list, label) =>
      list.map((text) => ({ text, label: label as Labelled['label'], language, source: 'by hand' })),
    ),
  );
}
