import type { ToneView } from '../../../contract/index.ts';
import type { ToneRow } from '../../repo/tone.repo.ts';

export const presentTone = ({ id, name, examples, revision, updated_at }: ToneRow): ToneView => ({
  id,
  name,
  examples,
  exampleCount: examples.length,
  revision,
  updatedAt: updated_at.toISOString(),
});
