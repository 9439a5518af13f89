import { CLOSED_CLASSES } from './closed-classes.words.ts';

interface Place {
  closedClass: string;
  member: string;
}

const NONE: Place = { closedClass: '', member: '' };
let places: ReadonlyMap<string, Place> | undefined;

/** The closed class of an English word and which member of it the word is; both '' when it is in none. */
export function closedClassOf(word: string): Place {
  places ??= load();
  return places.get(word) ?? NONE;
}

function load(): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const line of CLOSED_CLASSES.trim().split('\n')) {
    const [closedClass = '', members = ''] = line.split(':');
    for (const spellings of members.split(',')) {
      const words = spellings.trim().split(/\s+/);
      for (const word of words)
        if (!found.has(word)) found.set(word, { closedClass, member: words[0] ?? '' });
    }
  }
  return found;
}
