/**
 * What the engines on this machine reach: speech, pages and feelings, in one run, each beside what it is made of.
 *   npm run bench -- tools [--file ../shared/samples/speech/jfk.flac] [--times 4] [--pages 4]
 * Speech and pages stand beside the same engine called directly (aim: at most 1.15 times its CPU); of feelings the engine
 * is our own, and beside it stands the bare library. CPU is the whole process's, threads included.
 */
import { parseArgs } from 'node:util';
import type { Cost } from './engines/cost.ts';
import { measureFeeling } from './engines/feeling.ts';
import { measureHearing } from './engines/hearing.ts';
import { measureReading } from './engines/reading.ts';

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: '../shared/samples/speech/jfk.flac' },
    times: { type: 'string', default: '4' },
    pages: { type: 'string', default: '4' },
  },
});
const { seconds, ...heard } = await measureHearing(values.file, Number(values.times));
const read = await measureReading(Number(values.pages));
const { characters, ...felt } = await measureFeeling();

const factor = ({ wallMs }: Cost) => (wallMs / 1_000 / seconds).toFixed(3);
const perMinute = ({ wallMs }: Cost) => (60_000 / wallMs).toFixed(1);
const perSecond = ({ cpuMs }: Cost) => Math.round((characters * 1_000) / cpuMs);
const minute = ({ cpuMs }: Cost) => (cpuMs * 60) / seconds;
const times = (one: number, other: number) => (one / other).toFixed(2);

console.log(
  `speech    ${Math.round(minute(heard.ours))} CPU-ms a minute, real-time factor ${factor(heard.ours)}; directly ${Math.round(minute(heard.direct))}, ${factor(heard.direct)}: ${times(heard.ours.cpuMs, heard.direct.cpuMs)} times`,
);
console.log(
  `pages     ${Math.round(read.ours.cpuMs)} CPU-ms a page, ${perMinute(read.ours)} a minute; directly ${Math.round(read.direct.cpuMs)}, ${perMinute(read.direct)}: ${times(read.ours.cpuMs, read.direct.cpuMs)} times`,
);
console.log(
  `feelings  ${((felt.ours.cpuMs * 1_000) / characters).toFixed(1)} CPU-ms for 1,000 characters, ${perSecond(felt.ours)} characters a second; the bare library ${perSecond(felt.library)}`,
);
const [ours, peer] = [minute(heard.ours) + read.ours.cpuMs, minute(heard.direct) + read.direct.cpuMs];
console.log(
  JSON.stringify({
    name: 'tools',
    ours: Math.round(ours),
    peer: Math.round(peer),
    ratio: Number(times(ours, peer)),
    unit: 'CPU-ms for a minute of speech and a page of A4 at 300 dpi',
    note: `speech ${times(heard.ours.cpuMs, heard.direct.cpuMs)} times the model's own, real-time factor ${factor(heard.ours)}; pages ${times(read.ours.cpuMs, read.direct.cpuMs)} times tesseract.js, ${perMinute(read.ours)} a minute; feelings ${perSecond(felt.ours)} characters a second of one core`,
  }),
);
process.exit(0);
