import { expect, it } from 'vitest';
import { extractSentences } from './extract-sentences.ts';

const message = (id: string, text: string, language: string | null = 'en') => ({ id, text, language });
const talk = [
  message('a', 'Hello. My blue mug with the handle arrived broken yesterday afternoon. Can you help?'),
  message('b', 'Of course. Which blue mug was it, and when did the broken parcel arrive at your house?'),
  message('c', 'The large blue mug of order 4512. Thanks. I need a new blue mug before Saturday evening.'),
];

it('the sentences that say most are those of the messages, word for word and in their order', () => {
  const found = extractSentences(talk);
  expect(found.length).toBeGreaterThan(0);
  for (const { text, messageId, quote } of found) {
    expect(quote).toBe(text);
    expect(talk.find(({ id }) => id === messageId)?.text).toContain(text);
  }
});

it('of a few words, or in a language that it does not know, nothing is chosen', () => {
  expect(extractSentences([message('a', 'Hello. Do you deliver?')])).toEqual([]);
  expect(extractSentences(talk.map((one) => ({ ...one, language: 'de' })))).toEqual([]);
});
