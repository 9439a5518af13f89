import { expect, it } from 'vitest';
import { aiErrors } from '../contract/index.ts';
import type { Writer } from './ports/write.port.ts';
import { RemoteFailure } from './providers/remote/failure.ts';
import { createWriterChain } from './writer-chain.ts';

const input = { prompt: 'Bread', tone: null, maxTokens: 10 };
const down = new RemoteFailure(aiErrors.providerUnavailable, { provider: 'A' });

/** Says a word, and fails then or before when it is told to. */
const one = (engine: string, fails?: { with: Error; after?: string }): Writer => ({
  engine,
  async write(_, { onText }) {
    if (fails?.after) onText?.(fails.after);
    if (fails) throw fails.with;
    onText?.(engine);
    return { text: engine, finish: 'whole', tokens: { input: 1, output: 1 }, engine };
  },
});
const write = async (...writers: [Writer, ...Writer[]]) => {
  const shown: string[] = [];
  const run = { account: 'organisation-1', onText: (piece: string) => void shown.push(piece) };
  return { ...(await createWriterChain(writers).write(input, run)), shown };
};

it('the next one writes when the first one fails, and is named', async () => {
  expect(await write(one('a', { with: down }), one('b'))).toMatchObject({ engine: 'b', shown: ['b'] });
});

it('what was begun by one is never gone on with by another', async () => {
  await expect(write(one('a', { with: down, after: 'Br' }), one('b'))).rejects.toThrow(down);
});

it('the last failure is told when all of them fail, and one of ours at once', async () => {
  const busy = new RemoteFailure(aiErrors.providerBusy, { provider: 'B' });
  await expect(write(one('a', { with: down }), one('b', { with: busy }))).rejects.toThrow(busy);
  const bug = new TypeError('ours');
  await expect(write(one('a', { with: bug }), one('b'))).rejects.toThrow(bug);
});
