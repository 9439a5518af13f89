import { createHash } from 'node:crypto';
import type { Asked } from './tool.ts';

/** The same for the same work: of a file its bytes count and not which of its copies it is. Null where work may differ. */
export function fingerprintOf({ tool, input, measured }: Asked): string | null {
  if (measured.engine === undefined) return null;
  const bytes = new Map(measured.files.map(({ id, sha256 }) => [id, sha256]));
  const asked = JSON.stringify(input, (_key, held: unknown) => {
    if (typeof held === 'string') return bytes.get(held) ?? held;
    if (held === null || typeof held !== 'object' || Array.isArray(held)) return held;
    return Object.fromEntries(Object.entries(held).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
  return createHash('sha256')
    .update(JSON.stringify([tool.name, measured.engine, asked]))
    .digest('hex');
}
