import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { attentionName, exposeAttention } from './expose-attention.ts';

/** What the model heard in one window. */
export interface Hearing {
  /** Without the beginning and the end. */
  readonly tokens: readonly number[];
  /** Natural logarithm of each token's probability. */
  readonly logProbabilities: readonly number[];
  /** One row a token, one column a frame, averaged over the heads that listen; the last row is of the end. */
  readonly attention: readonly Float32Array[];
}

export interface Moonshine {
  hear(samples: Float32Array): Promise<Hearing>;
}

/** Moonshine tiny (Jeffries et al., arXiv 2410.15608): 6 layers of 8 heads of 36. */
const layers = 6;
const heads = 8;
const headSize = 36;
const beginOfText = 1;
const endOfText = 2;
const sampleRate = 16_000;
/** English speech has fewer; what would write more is in a loop. */
const tokensPerSecond = 6.5;
/** The upper half: their attention follows the speech; of the lower ones it wanders. */
const listeningLayers = [3, 4, 5];

/**
 * Loads the weights (about a second, some 500 MB) that the package of moonshine-js carries.
 * @param folder with `encoder_model.onnx` and `decoder_model_merged.onnx`
 */
export async function loadMoonshine(folder: string): Promise<Moonshine> {
  // One core: what runs beside this (the server) needs the others.
  env.wasm.numThreads = 1;
  const load = (bytes: Uint8Array) =>
    InferenceSession.create(bytes, { executionProviders: ['wasm'], graphOptimizationLevel: 'all' });
  const encoder = await load(readFileSync(join(folder, 'encoder_model.onnx')));
  const decoder = await load(
    exposeAttention(readFileSync(join(folder, 'decoder_model_merged.onnx')), listeningLayers),
  );
  return { hear: (samples) => hear(encoder, decoder, samples) };
}

async function hear(
  encoder: InferenceSession,
  decoder: InferenceSession,
  samples: Float32Array,
): Promise<Hearing> {
  const input = new Tensor('float32', samples, [1, samples.length]);
  const { last_hidden_state: heard } = await encoder.run({ input_values: input });
  if (!heard) throw new Error('The encoder gave nothing');
  let past = emptyPast();
  const tokens: number[] = [];
  const logProbabilities: number[] = [];
  const attention: Float32Array[] = [];
  const most = Math.ceil((samples.length / sampleRate) * tokensPerSecond) + 4;
  let last = beginOfText;
  for (let step = 0; step < most; step += 1) {
    const output = await decoder.run({
      input_ids: new Tensor('int64', [BigInt(last)], [1, 1]),
      encoder_hidden_states: heard,
      use_cache_branch: new Tensor('bool', [step > 0]),
      ...past,
    });
    const logits = output.logits?.data as Float32Array;
    last = likeliest(logits);
    attention.push(listened(output));
    past = nextPast(past, output, step === 0);
    if (last === endOfText) break;
    tokens.push(last);
    logProbabilities.push(logProbability(logits, last));
  }
  return { tokens, logProbabilities, attention };
}

type Tensors = Record<string, Tensor>;

function emptyPast(): Tensors {
  const nothing = () => new Tensor('float32', new Float32Array(0), [0, heads, 1, headSize]);
  return Object.fromEntries(pastNames.map((name) => [`past_key_values.${name}`, nothing()]));
}

const pastNames = Array.from({ length: layers }, (_, layer) =>
  ['decoder.key', 'decoder.value', 'encoder.key', 'encoder.value'].map((part) => `${layer}.${part}`),
).flat();

/** What was said so far grows with each step; what was heard is computed in the first one alone. */
function nextPast(past: Tensors, output: InferenceSession.OnnxValueMapType, first: boolean): Tensors {
  const next = { ...past };
  for (const name of pastNames) {
    const present = output[`present.${name}`] as Tensor;
    if (first || name.includes('decoder')) next[`past_key_values.${name}`] = present;
  }
  return next;
}

function listened(output: InferenceSession.OnnxValueMapType): Float32Array {
  const rows = listeningLayers.map((layer) => output[attentionName(layer)]?.data as Float32Array);
  const frames = (rows[0]?.length ?? 0) / heads;
  const mean = new Float32Array(frames);
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) {
      const frame = at % frames;
      mean[frame] = (mean[frame] ?? 0) + (row[at] ?? 0) / (heads * rows.length);
    }
  }
  return mean;
}

function likeliest(logits: Float32Array): number {
  let best = 0;
  for (let at = 1; at < logits.length; at += 1) {
    if ((logits[at] ?? 0) > (logits[best] ?? 0)) best = at;
  }
  return best;
}

const negligible = -18;

function logProbability(logits: Float32Array, token: number): number {
  const top = logits[token] ?? 0;
  let sum = 0;
  for (let at = 0; at < logits.length; at += 1) {
    const behind = (logits[at] ?? 0) - top;
    // The others together weigh less than a thousandth.
    if (behind > negligible) sum += Math.exp(behind);
  }
  return -Math.log(sum);
}
