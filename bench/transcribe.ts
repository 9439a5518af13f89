/**
 * What it costs to hear a minute of English, beside the same model called directly: the loop of moonshine-js's own
 * `MoonshineModel.generate`, on the same samples, in the same run, without cutting, word times, doubts or a thread.
 *   npm run bench -- transcribe [--file ../shared/samples/speech/jfk.flac] [--times 4]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { installRoot } from '#kernel/config';
import { createEar, createLocalTranscriber, openAudio } from '#modules/ai';

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: '../shared/samples/speech/jfk.flac' },
    times: { type: 'string', default: '4' },
  },
});
const times = Number(values.times);
const run = { account: 'bench' };

interface Cost {
  readonly cpuMs: number;
  readonly wallMs: number;
}

async function measure(act: () => Promise<unknown>): Promise<Cost> {
  await act();
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  for (let turn = 0; turn < times; turn += 1) await act();
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1_000 / times, wallMs: (performance.now() - wall) / times };
}

const file = await openAudio(values.file);
const decoding = await measure(decode);
const samples = await decode();
const audio = { durationSeconds: file.durationSeconds, samples: () => inSeconds(samples) };
const ear = createEar();
const transcriber = createLocalTranscriber(ear);
const ours = await measure(() => transcriber.transcribe({ audio, language: 'en' }, run));
await ear.close();
const peer = await measure(await direct());
const seconds = audio.durationSeconds;
const factor = (cost: Cost) => (cost.wallMs / 1_000 / seconds).toFixed(3);
console.log(
  `ours   ${(ours.cpuMs / seconds).toFixed(1)} CPU-ms a second of speech, real-time factor ${factor(ours)}`,
);
console.log(
  `direct ${(peer.cpuMs / seconds).toFixed(1)} CPU-ms a second of speech, real-time factor ${factor(peer)}`,
);
console.log(`reading the file: ${(decoding.cpuMs / seconds).toFixed(1)} CPU-ms a second of speech`);
console.log(
  JSON.stringify({
    name: 'transcribe',
    ours: Number((ours.cpuMs / seconds).toFixed(2)),
    peer: Number((peer.cpuMs / seconds).toFixed(2)),
    ratio: Number((ours.cpuMs / peer.cpuMs).toFixed(2)),
    unit: 'CPU-ms a second of speech',
    note: `real-time factor ${factor(ours)} on one core, the model directly ${factor(peer)}; ours cuts the recording, times each word and judges the language as well; reading the file costs ${(decoding.cpuMs / seconds).toFixed(1)} more`,
  }),
);

async function decode(): Promise<Float32Array> {
  const all = new Float32Array(Math.ceil(file.durationSeconds + 1) * 16_000);
  let length = 0;
  for await (const piece of file.samples()) {
    all.set(piece, length);
    length += piece.length;
  }
  return all.subarray(0, length);
}

async function* inSeconds(all: Float32Array): AsyncGenerator<Float32Array> {
  for (let at = 0; at < all.length; at += 16_000) yield all.subarray(at, at + 16_000);
}

async function direct(): Promise<() => Promise<void>> {
  env.wasm.numThreads = 1;
  const folder = join(installRoot(), 'node_modules/@moonshine-ai/moonshine-js/dist/model/tiny/quantized');
  const load = (name: string) =>
    InferenceSession.create(readFileSync(join(folder, name)), { executionProviders: ['wasm'] });
  const [encoder, decoder] = [await load('encoder_model.onnx'), await load('decoder_model_merged.onnx')];
  return () => generate(encoder, decoder, samples);
}

async function generate(
  encoder: InferenceSession,
  decoder: InferenceSession,
  samples: Float32Array,
): Promise<void> {
  const heard = await encoder.run({ input_values: new Tensor('float32', samples, [1, samples.length]) });
  let past: Record<string, Tensor> = {};
  for (let layer = 0; layer < 6; layer += 1) {
    for (const part of ['decoder.key', 'decoder.value', 'encoder.key', 'encoder.value'])
      past[`past_key_values.${layer}.${part}`] = new Tensor('float32', [], [0, 8, 1, 36]);
  }
  let token = 1;
  const most = Math.trunc((samples.length / 16_000) * 6);
  for (let step = 0; step < most && token !== 2; step += 1) {
    const output = await decoder.run({
      ...past,
      input_ids: new Tensor('int64', [BigInt(token)], [1, 1]),
      encoder_hidden_states: heard.last_hidden_state as Tensor,
      use_cache_branch: new Tensor('bool', [step > 0]),
    });
    const logits = output.logits?.data as Float32Array;
    token = 0;
    for (let at = 1; at < logits.length; at += 1) if ((logits[at] ?? 0) > (logits[token] ?? 0)) token = at;
    past = Object.fromEntries(
      Object.entries(past).map(([name, old]) => {
        const present = output[name.replace('past_key_values', 'present')] as Tensor;
        return [name, step === 0 || name.includes('decoder') ? present : old];
      }),
    );
  }
}
