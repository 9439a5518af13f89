/**
 * `npm run bench -- feel`: characters a second of the local feeler on the lines written by hand for it, beside the bare
 * library (multilang-sentiment) on the same lines in the same run, by CPU; and how often each is right on them. The
 * figures on public data come from modules/ai/server/providers/local/feel/train/measure.ts.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { localFeeler } from '#modules/ai';

const require = createRequire(import.meta.url);
const bareLibrary: (text: string, language: string) => { score: number } = require('multilang-sentiment');
/** The feeler reads the lines so often; once is enough for the library, which takes tens of milliseconds a line. */
const ROUNDS = 20;

/** Lines under `# negative`, `# neutral`, `# positive`. */
function readCases(language: 'fr' | 'en'): { text: string; label: string; language: string }[] {
  const file = `../modules/ai/server/providers/local/feel/cases/feelings.${language}.txt`;
  let label = '';
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) label = line.slice(2);
      return line === '' || line.startsWith('# ') ? [] : [{ text: line, label, language }];
    });
}

const cases = [...readCases('fr'), ...readCases('en')];
const characters = cases.reduce((sum, { text }) => sum + text.length, 0);
const percent = (count: number) => Math.round((1000 * count) / cases.length) / 10;

async function cpuSeconds(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const feeler = await localFeeler();
const texts = cases.map(({ text }) => text);
const { items } = await feeler.feel({ texts });
const right = cases.filter(({ label }, at) => items[at]?.label === label).length;
const ours = await cpuSeconds(async () => {
  for (let round = 0; round < ROUNDS; round++) await feeler.feel({ texts });
});

const bareOf = (text: string, language: string) => {
  const { score } = bareLibrary(text, language);
  return score < 0 ? 'negative' : score > 0 ? 'positive' : 'neutral';
};
for (const language of ['fr', 'en']) bareOf('merci', language);
let bareRight = 0;
const bare = await cpuSeconds(async () => {
  for (const { text, label, language } of cases) if (bareOf(text, language) === label) bareRight++;
});

const perSecond = Math.round((characters * ROUNDS) / ours);
const barePerSecond = Math.round(characters / bare);
console.log(
  JSON.stringify({
    name: 'feel',
    ours: perSecond,
    peer: barePerSecond,
    ratio: Math.round((perSecond / barePerSecond) * 10) / 10,
    unit: 'characters a second of one core',
    note: `peer: multilang-sentiment; ours reads whole texts and sentences; right on ${cases.length} lines by hand: ours ${percent(right)} %, peer ${percent(bareRight)} %`,
  }),
);
