import { readFileSync } from 'node:fs';
import * as z from 'zod';

const languagesSchema = z.array(
  z.strictObject({ text: z.string(), language: z.string().nullable(), set: z.string() }),
);
const sentimentsSchema = z.array(
  z.strictObject({ text: z.string(), language: z.string(), sentiment: z.string(), set: z.string() }),
);

/** The languages of the promise; the others are there to see that nothing of theirs is lost. */
const PROMISED = ['fr', 'en', 'es', 'de', 'ar'];
/** Messages before the clock starts, and rounds over the set while it runs. */
const WARM_UP_ROUNDS = 2;
const ROUNDS = 5;

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const percent = (share: number) => Math.round(share * 1000) / 10;

/** Groups hits by a name, prints one line a group. */
function printShares(title: string, hits: readonly { group: string; hit: boolean }[]): void {
  const groups = new Map<string, { hit: number; all: number }>();
  for (const { group, hit } of hits) {
    const counts = groups.get(group) ?? { hit: 0, all: 0 };
    groups.set(group, { hit: counts.hit + (hit ? 1 : 0), all: counts.all + 1 });
  }
  const shares = [...groups].map(
    ([group, { hit, all }]) => `${group} ${hit}/${all} (${percent(hit / all)} %)`,
  );
  console.log(`${title}: ${shares.join(', ')}`);
}

const shareOf = (hits: readonly { hit: boolean }[]) => hits.filter(({ hit }) => hit).length / hits.length;

function memoryBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const languages = languagesSchema.parse(read('./languages.json'));
const sentiments = sentimentsSchema.parse(read('./sentiments.json'));

const before = memoryBytes();
const { localEngines } = await import('#modules/ai');
const { eld } = await import('eld/extrasmall');
const { understander } = localEngines();
const understand = async (text: string) =>
  (await understander.understand({ text, defaultRegion: 'FR' })).understanding;
for (const { text } of [...languages, ...sentiments]) await understand(text);
const loadedMegabytes = Math.round((memoryBytes() - before) / 1e6);

const detected = [];
for (const { text, language, set } of languages) {
  const understanding = await understand(text);
  const hit = understanding.language === language;
  if (!hit) console.log(`  ${language} read as ${understanding.language}: ${text}`);
  const peer = (eld.detect(text).language || null) === language;
  detected.push({ language: language ?? 'unknown', set, hit, peer });
}
const promised = detected.filter(({ language }) => PROMISED.includes(language));
printShares(
  'language',
  detected.map(({ language, hit }) => ({ group: language, hit })),
);
printShares(
  'language, fr en es de ar, by set',
  promised.map(({ set, hit }) => ({ group: set, hit })),
);

const felt = [];
for (const { text, language, sentiment, set } of sentiments) {
  const understanding = await understand(text);
  const hit = understanding.sentiment === sentiment;
  if (!hit) console.log(`  ${sentiment} read as ${understanding.sentiment}: ${text}`);
  felt.push({ language, set, hit });
}
printShares(
  'sentiment',
  felt.map(({ language, hit }) => ({ group: language, hit })),
);
printShares(
  'sentiment, by set',
  felt.map(({ set, hit }) => ({ group: set, hit })),
);

for (let round = 0; round < WARM_UP_ROUNDS; round += 1)
  for (const { text } of languages) await understand(text);
const startedAt = process.cpuUsage();
for (let round = 0; round < ROUNDS; round += 1) for (const { text } of languages) await understand(text);
const { user, system } = process.cpuUsage(startedAt);
const cpuMs = (user + system) / 1000 / (ROUNDS * languages.length);
const collected = globalThis.gc ? '' : ' (run node with --expose-gc for a figure without garbage)';
console.log(
  `cpu: ${cpuMs.toFixed(3)} ms a message; memory of what is loaded: ${loadedMegabytes} MB${collected}`,
);

const ours = percent(shareOf(promised));
const peer = percent(shareOf(promised.map((one) => ({ hit: one.peer }))));
console.log(
  JSON.stringify({
    name: 'understanding',
    ours,
    peer,
    ratio: Math.round((ours / peer) * 1000) / 1000,
    unit: '% of one-sentence messages in fr en es de ar whose language is right',
    note: `peer: eld extra small alone; sentiment ${percent(shareOf(felt))} % of ${felt.length}; ${cpuMs.toFixed(3)} ms CPU a message; ${loadedMegabytes} MB; first looks in bench/understanding/README.md`,
  }),
);
