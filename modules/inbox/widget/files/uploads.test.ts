import { describe, expect, it } from 'vitest';
import type { StoredFile } from '../chat/chat-state.ts';
import type { Outcome } from '../delivery/outcome.ts';
import type { UploadWatch } from '../delivery/upload.ts';
import { createUploads, maxFileBytes, maxFiles, type Upload } from './uploads.ts';

const fileOf = (name: string, size = 1) => ({ name, size, type: 'text/plain' }) as File;

/** A server that answers when told to. */
function start(begun = true) {
  let conversation = begun ? { id: 'c1', token: 't1' } : null;
  const calls: {
    name: string;
    into: string;
    watch: UploadWatch;
    answer: (outcome: Outcome<StoredFile>) => void;
  }[] = [];
  const ready: string[][] = [];
  let shown: readonly Upload[] = [];
  const uploads = createUploads({
    api: {
      upload: ({ id }, { name }, watch) =>
        new Promise((answer) => {
          calls.push({ name, into: id, watch, answer });
        }),
    },
    conversation: () => conversation,
    onChange: (now) => {
      shown = now;
    },
    onReady: (files) => ready.push(files.map(({ id }) => id)),
  });
  const answer = async (outcome?: Outcome<StoredFile>) => {
    const { name = '', answer: tell } = calls.at(-1) ?? {};
    tell?.(outcome ?? { kind: 'done', value: { id: name, name, mediaType: 'text/plain', sizeBytes: 1 } });
    await Promise.resolve().then(() => undefined);
  };
  return {
    uploads,
    calls,
    ready,
    answer,
    states: () => shown.map(({ state, refusal }) => refusal ?? state),
    open(id: string) {
      conversation = { id, token: id };
      uploads.follow();
    },
  };
}

describe('chosen files', () => {
  it('are uploaded one after the other and go with the next message', async () => {
    const { uploads, calls, answer, states } = start();
    uploads.add([fileOf('a'), fileOf('b')]);
    expect(states()).toEqual(['sending', 'waiting']);
    calls[0]?.watch.onProgress(0.5);
    expect(uploads.list()[0]?.share).toBe(0.5);
    await answer();
    await answer();
    expect(states()).toEqual(['done', 'done']);
    expect(uploads.take().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(uploads.list()).toEqual([]);
  });

  it('wait for the conversation that the first words begin, and then follow by themselves', async () => {
    const { uploads, calls, ready, answer, open, states } = start(false);
    uploads.add([fileOf('a')]);
    uploads.sendWhenDone();
    expect([calls.length, states()]).toEqual([0, ['waiting']]);
    open('c1');
    await answer();
    expect(ready).toEqual([['a']]);
    expect(uploads.list()).toEqual([]);
  });

  it('are broken off when they are taken back', async () => {
    const { uploads, calls, ready, answer } = start();
    uploads.add([fileOf('a'), fileOf('b')]);
    let aborted = false;
    calls[0]?.watch.onStart(() => {
      aborted = true;
    });
    uploads.remove(uploads.list()[0]?.key ?? '');
    expect(aborted).toBe(true);
    uploads.sendWhenDone();
    await answer({ kind: 'again', afterMs: null });
    await answer();
    expect(ready).toEqual([['b']]);
  });

  it('say why they do not go, and are tried again where that may help', async () => {
    const { uploads, answer, states } = start();
    uploads.add([fileOf('huge', maxFileBytes + 1)]);
    expect(states()).toEqual(['fileTooLarge']);
    for (const [outcome, state] of [
      [{ kind: 'refused', status: 415 }, 'fileRefused'],
      [{ kind: 'refused', status: 413 }, 'fileTooLarge'],
      [{ kind: 'again', afterMs: 3_000_000 }, 'fileTooMany'],
      [{ kind: 'again', afterMs: null }, 'failed'],
    ] as const) {
      uploads.add([fileOf('a')]);
      await answer(outcome);
      expect(states().at(-1)).toBe(state);
    }
    uploads.retry(uploads.list().at(-1)?.key ?? '');
    await answer();
    expect(states().at(-1)).toBe('done');
  });

  it('are uploaded again into a new conversation, and are ten at most', async () => {
    const { uploads, calls, answer, open, states } = start(false);
    open('c1');
    uploads.add(Array.from({ length: 12 }, (_, at) => fileOf(String(at))));
    expect(states()).toHaveLength(maxFiles);
    await answer();
    expect(states()[0]).toBe('done');
    open('c2');
    expect(states()[0]).toBe('waiting');
    await answer();
    expect(calls.at(-1)).toMatchObject({ name: '0', into: 'c2' });
  });
});
