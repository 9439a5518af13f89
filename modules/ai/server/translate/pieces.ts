/**
 * What a text is made of for its translation: words, or a piece of structure (a tag, the border between two formats) that
 * comes back as the same object. `in order`: such pieces keep their order among themselves.
 */
export interface Fixed {
  readonly stays: string;
  readonly inOrder?: boolean;
}
export type Piece = string | Fixed;
export type Segment = readonly Piece[];

/** A document taken apart: what is translated, and how it is put together again around the translations. */
export interface KeptDocument<Output = string> {
  readonly segments: readonly Segment[];
  rebuild(translated: readonly Segment[]): Output;
}

/** The words of a segment without its structure. */
export const wordsOf = (segment: Segment): string =>
  segment.map((piece) => (typeof piece === 'string' ? piece : '')).join('');

/** A segment as a text, its structure written out. */
export const textOf = (segment: Segment): string =>
  segment.map((piece) => (typeof piece === 'string' ? piece : piece.stays)).join('');
