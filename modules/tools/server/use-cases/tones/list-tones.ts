import type { Scope } from '#kernel/scope';
import { mostTones, type ToneSummary } from '../../../contract/index.ts';
import { selectTones } from '../../repo/tone.repo.ts';

/** The organisation's own tones, by name. */
export async function listTones(scope: Scope): Promise<{ items: ToneSummary[] }> {
  const rows = await selectTones(scope, mostTones);
  return {
    items: rows.map(({ id, name, example_count, updated_at }) => ({
      id,
      name,
      exampleCount: example_count,
      updatedAt: updated_at.toISOString(),
    })),
  };
}
