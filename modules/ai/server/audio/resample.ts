import { type Sound, sampleRate } from './audio-file.ts';

/** Zero crossings of the sinc on either side, and how much of the band is kept: 1 % of the tones below the edge are lost. */
const crossings = 16;
const kept = 0.95;
/** A Kaiser window of this shape leaves aliases 80 dB down (Kaiser and Schafer, 1980). */
const shape = 8;

/**
 * One channel at 16 kHz of a sound that comes in pieces: the mean of the channels, then a windowed sinc of as many phases as
 * the ratio of the rates needs. What is left between two pieces stays in the resampler.
 */
export function createResampler(): { push(sound: Sound): Float32Array; flush(): Float32Array } {
  let filter: Filter | undefined;
  let waiting = new Float32Array(0);
  let phase = 0;
  const run = (): Float32Array => {
    if (!filter) return waiting;
    const { taps, up, down, phases } = filter;
    const room = Math.floor(((waiting.length - taps) * up - phase) / down) + 1;
    const output = new Float32Array(Math.max(0, room));
    let at = 0;
    for (let made = 0; made < output.length; made += 1) {
      const kernel = phases[phase] ?? new Float32Array(taps);
      let sum = 0;
      for (let tap = 0; tap < taps; tap += 1) sum += (waiting[at + tap] ?? 0) * (kernel[tap] ?? 0);
      output[made] = sum;
      phase += down;
      at += Math.floor(phase / up);
      phase %= up;
    }
    waiting = waiting.slice(at);
    return output;
  };
  return {
    push(sound) {
      const mono = toMono(sound);
      if (sound.sampleRate === sampleRate && !filter) return mono;
      if (!filter) {
        filter = createFilter(sound.sampleRate);
        // The first sample stands in the middle of its filter.
        waiting = new Float32Array(filter.taps / 2 - 1);
      }
      waiting = joined(waiting, mono);
      return run();
    },
    flush() {
      if (!filter) return new Float32Array(0);
      waiting = joined(waiting, new Float32Array(filter.taps / 2));
      return run();
    },
  };
}

interface Filter {
  readonly up: number;
  readonly down: number;
  readonly taps: number;
  readonly phases: readonly Float32Array[];
}

const made = new Map<number, Filter>();

function createFilter(from: number): Filter {
  const known = made.get(from);
  if (known) return known;
  const divisor = greatestDivisor(sampleRate, from);
  const [up, down] = [sampleRate / divisor, from / divisor];
  const cut = Math.min(1, sampleRate / from) * kept;
  const half = Math.ceil(crossings / cut);
  const taps = half * 2;
  const phases = Array.from({ length: up }, (_, phase) =>
    Float32Array.from({ length: taps }, (__, tap) => {
      const distance = tap - (half - 1) - phase / up;
      return cut * sinc(cut * distance) * kaiser(distance / half);
    }),
  );
  const filter = { up, down, taps, phases };
  made.set(from, filter);
  return filter;
}

const sinc = (x: number) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

const kaiser = (x: number) => (Math.abs(x) >= 1 ? 0 : bessel(shape * Math.sqrt(1 - x * x)) / bessel(shape));

/** The modified Bessel function of the first kind, order 0, by its series. */
function bessel(x: number): number {
  let [sum, term] = [1, 1];
  for (let k = 1; term > sum * 1e-9; k += 1) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

const greatestDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestDivisor(other, one % other);

function joined(one: Float32Array, other: Float32Array): Float32Array<ArrayBuffer> {
  const both = new Float32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function toMono({ channels }: Sound): Float32Array {
  const [only] = channels;
  if (!only) return new Float32Array(0);
  if (channels.length === 1) return only;
  const mono = new Float32Array(only.length);
  for (const channel of channels) {
    for (let at = 0; at < mono.length; at += 1)
      mono[at] = (mono[at] ?? 0) + (channel[at] ?? 0) / channels.length;
  }
  return mono;
}
