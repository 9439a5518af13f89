import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Turn } from '#testkit/fake-openai';
import { describeWriter } from '../../ports/write.contract.ts';
import { createChatWriter } from './chat-writer.ts';
import { openDialects } from './dialects.fixture.ts';

const prose = 'Bread is flour, water and time. It rises slowly. Then it is gone.';
let turn: Turn = { says: prose };
const dialects = await openDialects(() => turn);
afterAll(async () => {
  for (const one of dialects) await one.close();
});
beforeEach(() => {
  turn = { says: prose };
  for (const { heard } of dialects) heard.length = 0;
});

const input = { prompt: 'About bread', tone: null, maxTokens: 300 };
const run = { account: 'organisation-1' };

describe.each(dialects)('a model of $name', ({ name, chat, heard }) => {
  const writer = createChatWriter(chat);

  describeWriter(name, () => {
    turn = { says: prose, every: 5 };
    return writer;
  });

  it('that is cut gives no result', async () => {
    turn = { says: prose, cutAfter: 5 };
    await expect(writer.write(input, run)).rejects.toThrow('ai.provider_cut');
  });

  it('is told the examples of an own tone, and a tone of ours in words', async () => {
    await writer.write({ ...input, tone: { kind: 'own', examples: ['Salut les amis'] } }, run);
    await writer.write({ ...input, tone: { kind: 'formal' } }, run);
    expect(heard[0]?.system).toContain('<example>\nSalut les amis\n</example>');
    expect(heard[1]?.system).toContain('formally');
  });
});

it('a text that no server counted is counted here', async () => {
  turn = { says: prose, uncounted: true };
  const [{ chat } = {}] = dialects;
  if (!chat) throw new Error('no dialect');
  const { tokens } = await createChatWriter(chat).write(input, run);
  expect(tokens.output).toBe(Math.ceil(prose.length / 3));
});
