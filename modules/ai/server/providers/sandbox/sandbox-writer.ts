import type { WriteInput, WriteRun, Writer } from '../../ports/write.port.ts';
import { estimateTokens } from '../../write/estimate-tokens.ts';

/** As fast as a brisk model writes, so that watching and stopping can be tried. */
const wordsPerTurn = 3;
const turnMs = 12;

/** Writes the same text for the same request, and says in it that no model wrote it. For trials and tests. */
export function createSandboxWriter(): Writer {
  return {
    engine: 'sandbox.write',
    async write(input, run) {
      const whole = textFor(input);
      const words = whole.match(/\s*\S+\s*?/g) ?? [];
      const most = Math.min(words.length, input.maxTokens);
      let text = '';
      for (let at = 0; at < most && !run.signal?.aborted; at += wordsPerTurn) {
        const piece = words.slice(at, Math.min(most, at + wordsPerTurn)).join('');
        text += piece;
        show(run, piece, Math.min(1, (at + wordsPerTurn) / most));
        await new Promise((resolve) => setTimeout(resolve, turnMs));
      }
      const finish = text === whole ? 'whole' : run.signal?.aborted ? 'stopped' : 'too_long';
      const tokens = { input: estimateTokens(input.prompt), output: estimateTokens(text) };
      return { text, finish, tokens, engine: 'sandbox.write' };
    },
  };
}

function show({ onText, onProgress }: WriteRun, piece: string, fraction: number): void {
  onText?.(piece);
  onProgress?.(fraction);
}

function textFor({ prompt, tone }: WriteInput): string {
  const asked = prompt.trim().replace(/\s+/g, ' ');
  const short = asked.length > 240 ? `${asked.slice(0, 240)}…` : asked;
  return [
    '## Sandbox',
    'No model wrote this text: the sandbox is on, and its words are always the same.',
    `The request was: “${short}”`,
    ...(tone ? [`The tone was: ${tone.kind}.`] : []),
    '- The first point stands here.\n- The second point stands here.',
    'A last paragraph closes it, **as a real one would**.',
  ].join('\n\n');
}
