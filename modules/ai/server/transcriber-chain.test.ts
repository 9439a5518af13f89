import { describe, expect, it } from 'vitest';
import { AppError } from '#kernel/errors';
import { aiErrors } from '../contract/index.ts';
import { syntheticSilence } from './ports/transcribe.contract.ts';
import type { TranscribeCheckpoint, Transcriber } from './ports/transcribe.port.ts';
import { RemoteFailure } from './providers/remote/failure.ts';
import { createTranscriberChain } from './transcriber-chain.ts';

const run = { account: 'organisation-1' };
const input = { audio: syntheticSilence(1), language: null };

function one(
  engine: string,
  languages: readonly string[],
  fails?: AppError,
): Transcriber & { asked: number } {
  return {
    engine,
    asked: 0,
    serves: (language) => language === null || languages.includes(language),
    async transcribe({ language }) {
      this.asked += 1;
      if (fails) throw fails;
      return { language: language ?? 'en', text: engine, segments: [], engine };
    },
  };
}
const notServed = new AppError(aiErrors.languageNotServed, { vars: { language: 'x' } });

describe('a chain of transcribers', () => {
  it('asks the first that serves the language', async () => {
    const chain = createTranscriberChain([one('local', ['en']), one('remote', ['en', 'fr'])]);
    expect((await chain.transcribe({ ...input, language: 'en' }, run)).engine).toBe('local');
    expect((await chain.transcribe({ ...input, language: 'fr' }, run)).engine).toBe('remote');
  });

  it('asks the next one when it turns out that the language is another', async () => {
    const chain = createTranscriberChain([one('local', ['en'], notServed), one('remote', ['fr'])]);
    expect((await chain.transcribe(input, run)).engine).toBe('remote');
  });

  it('hands on every other failure, and asks nobody else', async () => {
    const remote = one('remote', ['en']);
    const broken = new AppError(aiErrors.audioUnreadable);
    const chain = createTranscriberChain([one('local', ['en'], broken), remote]);
    await expect(chain.transcribe(input, run)).rejects.toThrow('ai.audio_unreadable');
    expect(remote.asked).toBe(0);
  });

  it('refuses what none of them serves', async () => {
    const chain = createTranscriberChain([one('local', ['en'])]);
    expect(chain.serves('fr')).toBe(false);
    await expect(chain.transcribe({ ...input, language: 'fr' }, run)).rejects.toThrow(
      'ai.language_not_served',
    );
  });

  it('goes on with the one that began', async () => {
    const local = one('local', ['en']);
    const chain = createTranscriberChain([local, one('remote', ['en', 'fr'])]);
    // The chain looks at the engine's name alone.
    const resumeFrom = {
      engine: 'remote',
      seconds: 1,
      language: 'fr',
      segments: [],
    } as unknown as TranscribeCheckpoint;
    expect((await chain.transcribe({ ...input, resumeFrom }, run)).engine).toBe('remote');
    expect(local.asked).toBe(0);
  });

  it('asks who tells speakers apart where speakers are asked for', async () => {
    const telling = { ...one('telling', ['en']), tellsSpeakers: true };
    const chain = createTranscriberChain([one('local', ['en']), telling]);
    expect((await chain.transcribe({ ...input, language: 'en', diarise: true }, run)).engine).toBe('telling');
    expect((await chain.transcribe({ ...input, language: 'en' }, run)).engine).toBe('local');
    expect(
      (await createTranscriberChain([one('local', ['en'])]).transcribe({ ...input, diarise: true }, run))
        .engine,
    ).toBe('local');
  });

  it('asks the next one when a provider fails before it heard anything, and not when it had begun', async () => {
    const down = new RemoteFailure(aiErrors.providerUnavailable, { provider: 'A' });
    const second = one('second', ['fr']);
    const fails = createTranscriberChain([one('first', ['fr'], down), second]);
    expect((await fails.transcribe({ ...input, language: 'fr' }, run)).engine).toBe('second');
    const begins: Transcriber = {
      ...one('first', ['fr']),
      async transcribe(_, { onCheckpoint }) {
        await onCheckpoint?.({ engine: 'first' } as TranscribeCheckpoint);
        throw down;
      },
    };
    const breaks = createTranscriberChain([begins, second]);
    await expect(breaks.transcribe({ ...input, language: 'fr' }, run)).rejects.toThrow(down);
    expect(second.asked).toBe(1);
  });
});
