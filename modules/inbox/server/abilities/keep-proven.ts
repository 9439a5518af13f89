/** Numbers with what belongs to them, addresses and links: what people act on. */
const FIGURES = /https?:\/\/\S+|www\.\S+|[^\s<>()]+@[^\s<>()]+|\p{Nd}+(?:[.,:/\u00a0\u202f -]?\p{Nd}+)*/gu;
const LAST_MARKS = /[.,;:!?)\]»”"'…]+$/u;

/**
 * Of what a model wrote the sentences whose numbers, addresses and links all stand in the conversation.
 * @returns the text without the others, and how many these were
 */
export function keepProven(written: string, conversation: string, language: string) {
  const known = figuresIn(conversation);
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(written)];
  const kept = sentences.filter(({ segment }) => [...figuresIn(segment)].every((one) => known.has(one)));
  const text = kept
    .map(({ segment }) => segment)
    .join('')
    .trim();
  return { text, dropped: sentences.length - kept.length };
}

/** Each as it counts: `1 200` is `1200`, and a mark after a link is none of it. */
const figuresIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(FIGURES)].map(([one]) =>
      one
        .replace(LAST_MARKS, '')
        .replace(/[\u00a0\u202f ]/g, '')
        .toLowerCase(),
    ),
  );
