import { type KeptDocument, type Segment, textOf } from '../pieces.ts';

/** Longer lines are cut at the ends of sentences, so that an engine gets them whole. */
const mostCharacters = 1_500;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A text as its lines: line breaks stay where they are. */
export function keepPlain(text: string): KeptDocument {
  const bits = text.split(/(\r\n|\n|\r)/).flatMap((bit) => (bit.length > mostCharacters ? cut(bit) : [bit]));
  const places = bits.flatMap((bit, index) => (/\S/.test(bit) ? [index] : []));
  return {
    segments: places.map((index): Segment => [bits[index] ?? '']),
    rebuild(translated) {
      const whole = [...bits];
      for (const [number, place] of places.entries()) whole[place] = textOf(translated[number] ?? []);
      return whole.join('');
    },
  };
}

function cut(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of sentences.segment(line)) {
    if (part !== '' && part.length + segment.length > mostCharacters) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
