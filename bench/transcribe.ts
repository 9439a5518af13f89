/**
 * What it costs to hear a minute of English, beside the same model called directly on the same samples, in the same run.
 *   npm run bench -- transcribe [--file ../shared/samples/speech/jfk.flac] [--times 4]
 */
import { parseArgs } from 'node:util';
import type { Cost } from './engines/cost.ts';
import { measureHearing } from './engines/hearing.ts';

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: '../shared/samples/speech/jfk.flac' },
    times: { type: 'string', default: '4' },
  },
});
const { seconds, ours, direct, decoding } = await measureHearing(values.file, Number(values.times));
const factor = (cost: Cost) => (cost.wallMs / 1_000 / seconds).toFixed(3);
console.log(
  `ours   ${(ours.cpuMs / seconds).toFixed(1)} CPU-ms a second of speech, real-time factor ${factor(ours)}`,
);
console.log(
  `direct ${(direct.cpuMs / seconds).toFixed(1)} CPU-ms a second of speech, real-time factor ${factor(direct)}`,
);
console.log(`reading the file: ${(decoding.cpuMs / seconds).toFixed(1)} CPU-ms a second of speech`);
console.log(
  JSON.stringify({
    name: 'transcribe',
    ours: Number((ours.cpuMs / seconds).toFixed(2)),
    peer: Number((direct.cpuMs / seconds).toFixed(2)),
    ratio: Number((ours.cpuMs / direct.cpuMs).toFixed(2)),
    unit: 'CPU-ms a second of speech',
    note: `real-time factor ${factor(ours)} on one core, the model directly ${factor(direct)}; ours cuts the recording, times each word and judges the language as well; reading the file costs ${(decoding.cpuMs / seconds).toFixed(1)} more`,
  }),
);
