import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Upload } from '../files/uploads.ts';
import { createVoiceFlow, mostSeconds, type VoiceState } from './voice-flow.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(0);

/** A recording of so many seconds, as the browser half makes it. */
const noteOf = (seconds: number) => new File([new Uint8Array(44 + seconds * 32_000)], 'note.wav');

function start({ seconds = 12, earlier = [] as File[], refusal = undefined as string | undefined } = {}) {
  const log: string[] = [];
  const kept = new Set(earlier);
  const sent: File[] = [];
  let state: VoiceState = { kind: 'away' };
  let handOver: (recorded: Blob) => void = () => {};
  let answer: () => void = () => {};
  const flow = createVoiceFlow({
    async record(onRecorded) {
      handOver = onRecorded;
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      if (refusal) throw Object.assign(new Error(refusal), { name: refusal });
      return {
        stream: {} as MediaStream,
        stop: () => onRecorded(new Blob()),
        cancel: () => log.push('cancelled'),
      };
    },
    toNote: async () => noteOf(seconds),
    kept: {
      put: (note) => kept.add(note),
      drop: (note) => kept.delete(note),
      all: async () => earlier,
    },
    onState: (next) => {
      state = next;
    },
    onSend: (note) => sent.push(note),
  });
  const begin = async () => {
    flow.record();
    answer();
    await settle();
  };
  return {
    flow,
    log,
    kept,
    sent,
    begin,
    allow: () => answer(),
    told: () => state,
    hand: () => handOver(new Blob()),
  };
}

describe('a voice note', () => {
  it('is recorded, kept until it has left, and sent as a file', async () => {
    const { flow, kept, sent, begin, told } = start();
    await begin();
    await vi.advanceTimersByTimeAsync(12_100);
    expect(told()).toEqual({ kind: 'recording', seconds: 12 });
    flow.stop();
    await settle();
    expect(told()).toMatchObject({ kind: 'ready', seconds: 12, full: false });
    expect(kept.size).toBe(1);
    flow.send();
    expect(told()).toEqual({ kind: 'away' });
    const [note] = sent;
    flow.follow([{ file: note } as Upload]);
    expect(kept.size).toBe(1);
    flow.follow([]);
    expect(kept.size).toBe(0);
  });

  it('ends by itself after two minutes, and says so', async () => {
    const { begin, told } = start({ seconds: mostSeconds });
    await begin();
    await vi.advanceTimersByTimeAsync(mostSeconds * 1000 - 500);
    expect(told().kind).toBe('recording');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told()).toMatchObject({ kind: 'ready', full: true });
  });

  it('that is thrown away is nowhere, and the microphone is free', async () => {
    const { flow, log, kept, sent, begin, told } = start();
    await begin();
    flow.discard();
    expect([log, told()]).toEqual([['cancelled'], { kind: 'away' }]);
    await begin();
    flow.stop();
    await settle();
    flow.discard();
    expect([kept.size, sent, told()]).toEqual([0, [], { kind: 'away' }]);
  });

  it.each(['discard', 'stop'] as const)(
    'that is left while the browser asks is not begun: %s',
    async (act) => {
      const { flow, log, allow, told } = start();
      flow.record();
      flow[act]();
      allow();
      await settle();
      expect([log, told()]).toEqual([['cancelled'], { kind: 'away' }]);
    },
  );

  it('that the end of the microphone cut off is there as far as it came', async () => {
    const { begin, hand, told } = start({ seconds: 3 });
    await begin();
    hand();
    await settle();
    expect(told()).toMatchObject({ kind: 'ready', seconds: 3 });
  });

  it.each([
    ['NotFoundError', 'missing'],
    ['NotAllowedError', 'refused'],
  ])('without a microphone says which way is out: %s', async (refusal, problem) => {
    const { begin, told } = start({ refusal });
    await begin();
    expect(told()).toEqual({ kind: 'problem', problem });
  });

  it('of a moment is none', async () => {
    const { flow, kept, begin, told } = start({ seconds: 0.25 });
    await begin();
    flow.stop();
    await settle();
    expect([told(), kept.size]).toEqual([{ kind: 'problem', problem: 'short' }, 0]);
  });

  it('that an earlier page kept comes back, one after the other', async () => {
    const earlier = [noteOf(1), noteOf(2)];
    const { flow, sent, told } = start({ earlier });
    await settle();
    expect(told()).toMatchObject({ kind: 'ready', seconds: 1 });
    flow.send();
    expect(told()).toMatchObject({ kind: 'ready', seconds: 2 });
    flow.discard();
    expect([told(), sent]).toEqual([{ kind: 'away' }, [earlier[0]]]);
  });
});
