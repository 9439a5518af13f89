import { createHash } from 'node:crypto';
import type { Labelled, Source } from './sources.ts';

export interface Split {
  learn: Labelled[];
  /** To choose settings by. */
  tune: Labelled[];
  /** For the figures that are published: nothing is learnt from it and no setting chosen by it. */
  test: Labelled[];
}

/**
 * Decided before anything was learnt, by the text alone: the first byte of its SHA-1 modulo ten. Of a source that is
 * learnt from, 0 is the test and 1 the tuning; of one that is only looked at, below 5 is tuning. Equal texts count once.
 */
export function split(source: Source, folder: string): Split {
  const seen = new Map(source.read(folder).map((one) => [one.text.trim().toLowerCase(), one]));
  const parts: Split = { learn: [], tune: [], test: [] };
  for (const [key, one] of seen) {
    const part = (createHash('sha1').update(key).digest()[0] ?? 0) % 10;
    if (source.learnt) (part === 0 ? parts.test : part === 1 ? parts.tune : parts.learn).push(one);
    else (part < 5 ? parts.tune : parts.test).push(one);
  }
  return parts;
}
