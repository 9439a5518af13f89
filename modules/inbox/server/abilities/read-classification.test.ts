import { describe, expect, it } from 'vitest';
import { readClassification } from './read-classification.ts';

const messages = [{ id: 'a', text: 'Bonjour, il nous faut 140 marque-places pour le 12 juin.' }];
const read = (written: string) => readClassification(written, messages, true);
const reason = {
  rule: null,
  text: 'She needs 140 cards.',
  messageId: 'a',
  quote: 'il nous faut 140 marque-places',
};

describe('a class', () => {
  it.each(['qualified', 'Qualified.', '**qualified**', 'stage: qualified'])(
    'is read from %j, with its reasons',
    (first) => {
      expect(read(`${first}\nShe needs 140 cards. [[il nous faut 140 marque-places]]`)).toEqual({
        stage: 'qualified',
        reasons: [reason],
      });
    },
  );

  it.each([
    ['without a reason', 'qualified'],
    ['whose reason nobody wrote', 'won\nShe paid. [[j’ai payé hier soir]]'],
    ['whose reason names no message', 'won\nShe sounds convinced.'],
  ])('%s is none', (_, written) => expect(read(written)).toEqual({ stage: null, reasons: [] }));

  it('that there is not is none', () => {
    expect(read('hot\nShe needs 140 cards. [[il nous faut 140 marque-places]]').stage).toBeNull();
  });
});
