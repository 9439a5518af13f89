import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { installRoot } from '#kernel/config';
import { createEar, createLocalTranscriber, openAudio } from '#modules/ai';
import { type Cost, costOf, costsByTurns } from './cost.ts';

export interface Hearing {
  /** Of the recording. */
  readonly seconds: number;
  /** What our ear needs for the whole of it, once its samples are there. */
  readonly ours: Cost;
  /** The same model called directly on the same samples. */
  readonly direct: Cost;
  /** What it takes to get the samples out of the file. */
  readonly decoding: Cost;
}

/** Hears a recording in English by our ear, and by its model without cutting, word times, doubts or a thread. */
export async function measureHearing(path: string, times: number): Promise<Hearing> {
  const file = await openAudio(path);
  const decode = () => samplesOf(file);
  const decoding = await costOf(decode, times);
  const samples = await decode();
  const audio = { durationSeconds: file.durationSeconds, samples: () => inSeconds(samples) };
  const ear = createEar();
  const transcriber = createLocalTranscriber(ear);
  const model = await loadModel();
  const { ours, direct } = await costsByTurns(
    {
      ours: () => transcriber.transcribe({ audio, language: 'en' }, { account: 'bench' }),
      direct: () => generate(model, samples),
    },
    times,
  );
  await ear.close();
  return { seconds: file.durationSeconds, ours, direct, decoding };
}

async function samplesOf(file: Awaited<ReturnType<typeof openAudio>>): Promise<Float32Array> {
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

interface Model {
  readonly encoder: InferenceSession;
  readonly decoder: InferenceSession;
}

async function loadModel(): Promise<Model> {
  env.wasm.numThreads = 1;
  const folder = join(installRoot(), 'node_modules/@moonshine-ai/moonshine-js/dist/model/tiny/quantized');
  const load = (name: string) =>
    InferenceSession.create(readFileSync(join(folder, name)), { executionProviders: ['wasm'] });
  return { encoder: await load('encoder_model.onnx'), decoder: await load('decoder_model_merged.onnx') };
}

/** The loop of moonshine-js's own `MoonshineModel.generate`. */
async function generate({ encoder, decoder }: Model, samples: Float32Array): Promise<void> {
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
