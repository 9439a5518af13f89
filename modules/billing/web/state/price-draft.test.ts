import { expect, it } from 'vitest';
import { billingExamples } from '../../contract/examples.ts';
import { draftOf, readDraft, readPrice, readUnitSize } from './price-draft.ts';

it('reads back what it shows', () => {
  const draft = draftOf(billingExamples.prices);
  expect(draft.draw).toEqual({ credits: '5', unitSize: '1' });
  expect(readDraft(draft)?.transcribe).toEqual({ credits: 1, unitSize: 60 });
});

it('publishes nothing while one price is none', () => {
  const draft = draftOf(billingExamples.prices);
  expect(readDraft({ ...draft, feel: { credits: '0', unitSize: '1000' } })).toBe(null);
  expect(readDraft({ ...draft, feel: { credits: '1', unitSize: '' } })).toBe(null);
});

it('takes prices with a comma, and refuses what is no price or no number of units', () => {
  expect(['0,5', '2.125', '-1', '0', '1.2345', 'x'].map(readPrice)).toEqual([
    0.5,
    2.125,
    null,
    null,
    null,
    null,
  ]);
  expect(['1', ' 1000 ', '0', '1.5', '1000001', ''].map(readUnitSize)).toEqual([
    1,
    1_000,
    null,
    null,
    null,
    null,
  ]);
});
