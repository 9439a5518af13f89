import { expect, it } from 'vitest';
import { aContact } from './contact.fixture.ts';
import { previewMerge } from './merge-preview.ts';

const phone = { kind: 'phone', value: '+33612345678', verifiedBy: 'member' };
const email = { kind: 'email', value: 'camille@boite.example', verifiedBy: null };
const website = { kind: 'website', value: '01938b5e', verifiedBy: 'channel' };

it('a merge brings what the contact does not have, and overwrites nothing', () => {
  const stays = aContact({ identities: [phone], tags: ['vip'], company: null, language: 'fr', stage: 'won' });
  const goes = aContact({
    identities: [phone, email, website],
    tags: ['vip', 'devis'],
    company: 'Pont-Neuf',
    language: 'en',
    stage: 'new',
    customFields: { city: 'Paris', guests: 80 },
  });
  expect(previewMerge({ ...stays, customFields: { city: 'Lyon' } }, goes)).toEqual({
    identities: [email],
    tags: ['devis'],
    company: 'Pont-Neuf',
    language: null,
    stage: null,
    customFields: { guests: 80 },
  });
});
