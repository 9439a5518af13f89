/**
 * Teaches the classifier of feelings and writes feel.bin (two minutes of CPU):
 *   npx tsx modules/ai/server/providers/local/feel/train/train.ts --data FOLDER
 * The folder holds the public data under the names in sources.ts; ../README.md says where each is found.
 */
import { parseArgs } from 'node:util';
import { learn } from './learn.ts';
import { ownFeelings, ownMessages, ownQuestions } from './own-texts.ts';
import { settle } from './settle.ts';
import { checkFolder, SOURCES } from './sources.ts';
import { split } from './split.ts';
import { quantised, writeWeights } from './write-weights.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const folder = checkFolder(values.data);
const parts = SOURCES.map((source) => split(source, folder));
const texts = [
  ...parts.flatMap(({ learn: learnt }) => learnt),
  ...ownFeelings('fr'),
  ...ownFeelings('en'),
  ...ownQuestions(),
];
console.log(`${texts.length} texts to learn from`);
/** Fewer say more about chance than about settings; film subtitles are too far from what customers write. */
const LEAST_TUNED = 200;
const tuning = [...parts.map(({ tune }) => tune), ownMessages()]
  .filter((tune) => tune.length >= LEAST_TUNED)
  .flat()
  .filter(({ source }) => !source.startsWith('XED'));
const { settings } = settle(quantised(learn(texts)), tuning);
/** With the settings chosen, what they were chosen by is learnt as well, where it may be. */
const learntSources = new Set(SOURCES.filter((source) => source.learnt).map(({ name }) => name));
const more = parts.flatMap(({ tune }) => tune).filter(({ source }) => learntSources.has(source));
writeWeights({ ...quantised(learn([...texts, ...more])), settings });
