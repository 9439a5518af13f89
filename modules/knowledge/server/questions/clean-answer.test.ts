import { describe, expect, it } from 'vitest';
import { cleanAnswer } from './clean-answer.ts';

describe('an answer of a member', () => {
  it.each([
    [
      'Bonjour Ana,\n\nOui, nous gravons les harmonicas.\n\nBien cordialement,\nOdile',
      'Oui, nous gravons les harmonicas.',
    ],
    [
      'Bonjour Ana, oui nous gravons les harmonicas. Bonne journée',
      'Oui nous gravons les harmonicas. Bonne journée',
    ],
    ['Hi Ana!\nThanks for your message.\nWe open at 9.\nBest regards\nThe shop', 'We open at 9.'],
    ['Nous ouvrons à 9 h.', 'Nous ouvrons à 9 h.'],
    ['Bonjour', ''],
    ['Guten Tag\nWir liefern nach Wien.\nViele Grüße', 'Wir liefern nach Wien.'],
  ])('%j says %j', (message, said) => expect(cleanAnswer([message], [])).toBe(said));

  it('in several messages is one, without the names of those who wrote', () => {
    const messages = ['Oui, Ana Petit, c’est possible.', 'Bonjour', 'Le délai est de 3 jours, Mme Petit.'];
    expect(cleanAnswer(messages, ['Ana Petit'])).toBe(
      'Oui, …, c’est possible.\n\nLe délai est de 3 jours, Mme ….',
    );
  });

  it('is read in time, whatever stands in it', () => {
    const startedAt = performance.now();
    cleanAnswer(
      [`Bonjour ${'a, '.repeat(3_000)}`, 'merci de votre '.repeat(600)],
      ['(.*)+$', 'x'.repeat(2_000)],
    );
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
