import { describe, expect, it } from 'vitest';
import { describeDrawer } from '../../ports/draw.contract.ts';
import { describeTranslator } from '../../ports/translate.contract.ts';
import { describeWriter } from '../../ports/write.contract.ts';
import { createSandboxDrawer } from './sandbox-drawer.ts';
import { createSandboxTranslator } from './sandbox-translator.ts';
import { createSandboxWriter } from './sandbox-writer.ts';

describeWriter('sandbox', createSandboxWriter);
describeTranslator('sandbox', createSandboxTranslator);
describeDrawer('sandbox', createSandboxDrawer);

describe('the sandbox', () => {
  const size = { width: 256, height: 256 };
  const input = { prompt: 'A bakery', count: 2, size, seed: 7, parent: null };
  const run = { account: 'organisation-1' };
  const draw = (given = {}) => createSandboxDrawer().draw({ ...input, ...given }, run);

  it('draws the same for the same seed, and another picture for the next', async () => {
    const [first, second] = (await draw()).images;
    const [again] = (await draw({ count: 1 })).images;
    expect(first?.bytes).toEqual(again?.bytes);
    expect(first?.bytes).not.toEqual(second?.bytes);
    expect([first?.seed, second?.seed]).toEqual([7, 8]);
  });

  it('says in its text that no model wrote it', async () => {
    const given = { prompt: 'A letter', tone: null, maxTokens: 500 };
    expect((await createSandboxWriter().write(given, run)).text).toContain('No model wrote this');
  });

  it('ends at the limit of tokens', async () => {
    const given = { prompt: 'A letter', tone: null, maxTokens: 5 };
    expect((await createSandboxWriter().write(given, run)).finish).toBe('too_long');
  });
});
