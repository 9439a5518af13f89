import { describe, expect, it } from 'vitest';
import { changedFields, fromField, hasChanged, toField } from './article-text.ts';

const before = { title: 'Livraison', body: 'Oui.\n', language: 'fr' };

describe('changedFields', () => {
  it('sends nothing that was not touched', () => {
    expect(changedFields(before, { ...before, title: 'Livraison ' })).toEqual({});
    expect(changedFields(before, { ...before, body: 'Non.\n' })).toEqual({ body: 'Non.\n' });
  });

  it('keeps every blank of a body', () => {
    expect(hasChanged(before, { ...before, body: 'Oui.\n ' })).toBe(true);
  });
});

describe('the ends of lines of a body', () => {
  const windows = 'Un\r\nDeux\r\n';

  it('are untouched when nothing was typed', () => {
    const mixed = 'Un\r\nDeux\nTrois\r';
    expect(fromField(toField(mixed), mixed)).toBe(mixed);
    expect(fromField(toField(windows), windows)).toBe(windows);
  });

  it('stay Windows ones where all were', () => {
    expect(fromField('Un\nDeux\nTrois', windows)).toBe('Un\r\nDeux\r\nTrois');
  });

  it('are what the field has otherwise', () => {
    expect(fromField('Un\nDeux', 'Un\n')).toBe('Un\nDeux');
    expect(fromField('Un\nDeux', 'Un\r\nDeux\nTrois')).toBe('Un\nDeux');
  });
});
