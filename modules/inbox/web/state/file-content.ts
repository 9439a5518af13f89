import type { PlacedFileText } from '../../contract/index.ts';

/** Sentences of our own for what members can do something about; else the problem's. */
const ownSentences: Readonly<Record<string, string>> = {
  'ai.language_not_served': 'inbox.content.failed.language',
  'ai.audio_unreadable': 'inbox.content.failed.unreadable',
};

/** The key of the sentence that says why there is no text. */
export function failureKey(code: string): string {
  const [module, ...name] = code.split('.');
  return ownSentences[code] ?? `${module}.error.${name.join('.')}.detail`;
}

/** The place of the word that is said at an instant; -1 where none is. Words are in order. */
export function spokenAt(words: PlacedFileText['segments'][number]['words'], seconds: number): number {
  let [from, to] = [0, words.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const word = words[middle];
    if (!word) return -1;
    if (seconds < word.start) to = middle - 1;
    else if (seconds >= word.end) from = middle + 1;
    else return middle;
  }
  return -1;
}
