import type { FileText, PlacedFileText } from '../../contract/index.ts';

/** Why nothing was found, by the code of the problem: those that members can do something about. */
const sentences: Readonly<Record<string, string>> = {
  'ai.language_not_served': 'language',
  'ai.audio_unreadable': 'unreadable',
  'ai.audio_needs_ffmpeg': 'ffmpeg',
  'ai.file_encrypted': 'encrypted',
  'ai.file_broken': 'broken',
  'ai.file_too_complex': 'complex',
  'ai.file_too_many_pages': 'pages',
  'inbox.file_took_too_long': 'slow',
  'billing.insufficient_credits': 'credits',
  'billing.budget_exceeded': 'budget',
};

/** The key of the sentence that says why there is no text. */
export function failureKey({ way, error }: Pick<FileText, 'way' | 'error'>): string {
  const sentence = sentences[error?.code ?? ''] ?? way;
  // What is read has its own alphabets, and no provider that would read others.
  return `inbox.content.failed.${sentence === 'language' && way === 'read' ? 'alphabet' : sentence}`;
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
