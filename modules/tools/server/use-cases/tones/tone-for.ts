import type { Scope } from '#kernel/scope';
import type { WriteTone } from '#modules/ai';
import { writeTones } from '../../../contract/index.ts';
import { getTone } from './get-tone.ts';

/**
 * How a writer is told to sound.
 * @param tone one of ours by its name, or the organisation's own by its identifier
 * @throws `tools.tone_not_found`
 */
export async function toneFor(scope: Scope, tone: string): Promise<WriteTone> {
  const ours = writeTones.find((one) => one === tone);
  return ours ? { kind: ours } : { kind: 'own', examples: (await getTone(scope, tone)).examples };
}
