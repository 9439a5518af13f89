import { describe, expect, it } from 'vitest';
import type { Writer, WriteTone } from './write.port.ts';

const TONES: (WriteTone | null)[] = [
  null,
  { kind: 'formal' },
  { kind: 'warm' },
  { kind: 'commercial' },
  { kind: 'own', examples: ['Salut les amis, le pain sort du four !'] },
];

/** What every writer keeps, whoever its vendor is. Call it from the provider's own test. */
export function describeWriter(name: string, create: () => Writer): void {
  const input = { prompt: 'Write three sentences about bread.', tone: null, maxTokens: 400 };
  const run = { account: 'organisation-1' };
  describe(`writer ${name}`, () => {
    it.each(TONES)('writes in the tone %j, and says by which engine and at how many tokens', async (tone) => {
      const output = await create().write({ ...input, tone }, run);
      expect(output.text).not.toBe('');
      expect(output.engine).toBe(create().engine);
      expect(output.finish).toBe('whole');
      expect(output.tokens.input).toBeGreaterThan(0);
      expect(output.tokens.output).toBeGreaterThan(0);
    });

    it('shows the very text that it returns, piece by piece', async () => {
      const pieces: string[] = [];
      const { text } = await create().write(input, { ...run, onText: (piece) => void pieces.push(piece) });
      expect(pieces.join('')).toBe(text);
      expect(pieces.length).toBeGreaterThan(1);
    });

    it('stops when it is told to, and keeps what it had written', async () => {
      const controller = new AbortController();
      let shown = '';
      const output = await create().write(input, {
        ...run,
        signal: controller.signal,
        onText(piece) {
          shown += piece;
          controller.abort();
        },
      });
      expect(output.finish).toBe('stopped');
      expect(output.text).toBe(shown);
      expect(output.text).not.toBe('');
    });
  });
}
