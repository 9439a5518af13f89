/**
 * `npm run bench -- feel`: characters a second of the local feeler on the lines written by hand for it, beside the bare
 * library (multilang-sentiment) on the same lines in the same run, by CPU; and how often each is right on them. The
 * figures on public data come from modules/ai/server/providers/local/feel/train/measure.ts.
 */
import { measureFeeling } from './engines/feeling.ts';

const { lines, characters, ours, library } = await measureFeeling();
const percent = (count: number) => Math.round((1000 * count) / lines) / 10;
const perSecond = ({ cpuMs }: { cpuMs: number }) => Math.round((characters * 1_000) / cpuMs);
console.log(
  JSON.stringify({
    name: 'feel',
    ours: perSecond(ours),
    peer: perSecond(library),
    ratio: Math.round((perSecond(ours) / perSecond(library)) * 10) / 10,
    unit: 'characters a second of one core',
    note: `peer: multilang-sentiment; ours reads whole texts and sentences; right on ${lines} lines by hand: ours ${percent(ours.right)} %, peer ${percent(library.right)} %`,
  }),
);
