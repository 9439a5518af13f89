import { describe, expect, it } from 'vitest';
import { aContact } from './contact.fixture.ts';
import { applyChange } from './contact-change.ts';

describe('a change shown before the server has answered', () => {
  it('replaces what it names and leaves the rest', () => {
    const contact = aContact({ stage: 'new', tags: ['mariage'] });
    expect(applyChange(contact, { stage: 'won' })).toEqual({ ...contact, stage: 'won' });
  });

  it('merges custom fields, and null takes one away', () => {
    const contact = aContact({ customFields: { city: 'Lyon', guests: 80 } });
    expect(applyChange(contact, { customFields: { guests: null, vip: true } }).customFields).toEqual({
      city: 'Lyon',
      vip: true,
    });
  });

  it('reads an emptied company as none', () => {
    expect(applyChange(aContact({ company: 'Pont-Neuf' }), { company: '' }).company).toBeNull();
  });
});
