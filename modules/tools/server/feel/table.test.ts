import { describe, expect, it } from 'vitest';
import { dateOrderOf, readDate } from './dates.ts';
import { guessDate, guessText, linesOf, readTable } from './table.ts';

describe('a table of texts', () => {
  it('finds its names, texts and dates', () => {
    const table = readTable(
      'id,when,review\n1,2026-11-01,Lovely shop and kind people\n2,2026-11-02,"Bad, sadly"\n',
    );
    expect([guessText(table), guessDate(table)]).toEqual(['review', 'when']);
    expect(linesOf(table, 'review', 'when')).toEqual([
      { text: 'Lovely shop and kind people', date: '2026-11-01' },
      { text: 'Bad, sadly', date: '2026-11-02' },
    ]);
  });

  it('without names counts its columns, and loses no line', () => {
    const table = readTable('2026-11-01,Lovely shop\n2026-11-02,Bad\n');
    expect(table.names).toEqual(['1', '2']);
    expect(table.rows).toHaveLength(2);
    expect(readTable('Lovely shop, thanks to all.\n').rows).toHaveLength(1);
  });

  it('of one column takes a short first line over long ones for its name', () => {
    expect(readTable('avis\nJe recommande vivement cette adresse.\n').names).toEqual(['avis']);
    expect(readTable('Très bien.\nJe recommande vivement cette adresse.\n').names).toEqual(['1']);
  });

  it('tells two columns of one name apart', () => {
    expect(readTable('note,note\n5,Bien reçu\n').names).toEqual(['note', 'note 2']);
  });
});

describe('readDate', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20T08:30:00Z', '2026-11-20'],
    ['20/11/2026', '2026-11-20'],
    ['1.2.26', '2026-02-01'],
    ['31/02/2026', null],
    ['tomorrow', null],
    ['12', null],
  ])('%s is %s', (value, day) => {
    expect(readDate(value, 'day_first')).toBe(day);
  });

  it('takes the month first when a whole column says so', () => {
    const order = dateOrderOf(['03/04/2026', '11/20/2026']);
    expect(readDate('03/04/2026', order)).toBe('2026-03-04');
  });
});
