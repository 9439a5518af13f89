import { describe, expect, it } from 'vitest';
import { describeUnderstander } from '../../ports/understand.contract.ts';
import { createFakeUnderstander } from './fake-understander.ts';

describeUnderstander('sandbox', createFakeUnderstander);

describe('the sandbox understander', () => {
  it('is steered by the text', async () => {
    const input = { text: 'Why? :(', defaultRegion: 'FR', languageHint: 'en-GB' };
    const { understanding, engine } = await createFakeUnderstander().understand(input);
    expect(understanding).toMatchObject({ language: 'en', sentiment: 'negative', intent: 'question' });
    expect(engine).toMatch(/^sandbox\./);
  });
});
