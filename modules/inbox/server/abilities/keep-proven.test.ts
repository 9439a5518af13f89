import { describe, expect, it } from 'vitest';
import { keepProven } from './keep-proven.ts';

const conversation =
  '[customer] Bonjour, trente verres pour le 12 juin ?\n[shop] Oui, 1\u202f200 euros, voir https://shop.example/verres. Écrivez à marie@shop.example.';
const keep = (written: string) => keepProven(written, conversation, 'fr');

describe('what a model wrote to somebody who fell silent', () => {
  it('is kept whole where the conversation has its numbers, links and addresses', () => {
    const written =
      'Bonjour Camille,\n\nles verres pour le 12 juin vous intéressent-ils toujours ? Ils coûtent 1 200 euros. Voir https://shop.example/verres ou marie@shop.example.';
    expect(keep(written)).toEqual({ text: written, dropped: 0 });
  });

  it.each([
    ['a price', 'Pour vous 10 % de remise.'],
    ['a date', 'Nous livrons le 14 juin.'],
    ['a part of a number', 'Il en reste 200.'],
    ['a link', 'Payez sur https://evil.example/payer.'],
    ['an address', 'Écrivez à offre@evil.example.'],
  ])('loses a sentence with %s that nobody named', (_, invented) => {
    expect(keep(`Bonjour. ${invented} Cela vous va-t-il ?`)).toEqual({
      text: 'Bonjour. Cela vous va-t-il ?',
      dropped: 1,
    });
  });

  it('is nothing where nothing else was written', () => {
    expect(keep('Seulement 99 euros.')).toEqual({ text: '', dropped: 1 });
  });
});
