import { describe, expect, it } from 'vitest';
import { groundSummary } from './ground-summary.ts';

const messages = [
  { id: 'a', text: 'Bonjour, ma tasse est arrivée cassée. Commande 4512.' },
  { id: 'b', text: 'Je suis désolée. Une nouvelle part demain.' },
];
const ground = (written: string, whole = true) => groundSummary(written, messages, whole);

describe('a sentence of a summary', () => {
  it('is kept with the message in which its quote stands', () => {
    const written =
      'The mug of order 4512 arrived broken. [[tasse est arrivée cassée. Commande 4512]]\n- A new one leaves. [[Une nouvelle part demain.]]';
    expect(ground(written)).toEqual({
      sentences: [
        {
          text: 'The mug of order 4512 arrived broken.',
          messageId: 'a',
          quote: 'tasse est arrivée cassée. Commande 4512',
        },
        { text: 'A new one leaves.', messageId: 'b', quote: 'Une nouvelle part demain.' },
      ],
      dropped: 0,
    });
  });

  it.each([
    ['whose quote nobody said', 'A refund was promised. [[Nous vous remboursons demain]]'],
    ['that says more than its quote', 'It arrives in 3 days. [[Une nouvelle part demain]]'],
    ['with a number and no quote', 'It costs 12 euros.'],
    ['with a link and no quote', 'See https://evil.example for it.'],
    ['whose quote is not closed', 'A new one leaves. [[Une nouvelle part'],
  ])('%s is dropped', (_, line) => expect(ground(line)).toEqual({ sentences: [], dropped: 1 }));

  it('without a quote stands for itself, unless the text was cut there', () => {
    const sentence = { text: 'Nothing is open.', messageId: null, quote: null };
    expect(ground('Nothing is open.').sentences).toEqual([sentence]);
    expect(ground('Nothing is open.', false).sentences).toEqual([]);
  });
});
