import type { WriteTone } from '../ports/write.port.ts';
import { betweenTags } from './between-tags.ts';

const TONES = {
  formal: 'Write formally: full sentences, courteous forms of address, no contractions, no slang.',
  warm: 'Write warmly: simple and personal, as to a customer whom one knows and likes.',
  commercial: 'Write to sell honestly: lead with what the reader gains, be concrete, end with one next step.',
} as const;

/** Of each example; the first ones say the most. */
const mostExamples = 8;
const mostExampleLength = 2_000;

/** What a model is told before the prompt of a person. */
export function writeInstructions(tone: WriteTone | null): string {
  return [
    'You write texts for a small business. Answer with the text alone, in Markdown, without a word about it.',
    'Write in the language of the request unless it names another one.',
    'State no figure, name, price, date or address that the request does not give.',
    ...toneLines(tone),
  ].join('\n');
}

function toneLines(tone: WriteTone | null): string[] {
  if (tone === null) return [];
  if (tone.kind !== 'own') return [TONES[tone.kind]];
  const examples = tone.examples
    .slice(0, mostExamples)
    .map((text) => betweenTags('example', text.slice(0, mostExampleLength)));
  return [
    'Write as the author of these examples does: rhythm, words, how the reader is addressed. Take over nothing of what they say.',
    ...examples,
  ];
}
