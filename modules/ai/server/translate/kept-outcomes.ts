import type { Distrust, TranslatedPart } from '../../contract/index.ts';
import type { Segment } from './pieces.ts';

/** What became of a segment: its translation, or why it stands as it was. */
export type Outcome = Segment | Distrust;

/** Of a part, what another worker needs to go on behind it. */
export type KeptOutcomes = Pick<TranslatedPart, 'segments' | 'engines' | 'from'>;

/** Structure is kept by its place in the source: a document wants back the very pieces that it gave. */
export function keepOutcome(outcome: Outcome, source: Segment): KeptOutcomes['segments'][number] {
  if (typeof outcome === 'string') return outcome;
  return outcome.map((piece) => (typeof piece === 'string' ? piece : source.indexOf(piece)));
}

/** The other way round. @throws Error where the source is not the one that was translated */
export function takeUpOutcome(kept: KeptOutcomes['segments'][number], source: Segment | undefined): Outcome {
  if (typeof kept === 'string') return kept;
  return kept.map((piece) => {
    const found = typeof piece === 'string' ? piece : source?.[piece];
    if (found === undefined) throw new Error('A translation belongs to another text.');
    return found;
  });
}
