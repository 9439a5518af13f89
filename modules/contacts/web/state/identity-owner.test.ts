import { expect, it } from 'vitest';
import { aContact } from './contact.fixture.ts';
import { ownerOf } from './identity-owner.ts';

const claims = aContact({
  id: 'claims',
  identities: [{ kind: 'phone', value: '+33612345678', verifiedBy: null }],
});
const owns = aContact({
  id: 'owns',
  identities: [
    { kind: 'phone', value: '+33612345678', verifiedBy: 'member' },
    { kind: 'email', value: 'camille@boite.example', verifiedBy: 'click' },
  ],
});

it.each([
  ['phone', '06 12 34 56 78'],
  ['phone', '+33 (0)6 12 34 56 78'],
  ['phone', '0033612345678'],
  ['email', ' Camille@Boite.example'],
])('the owner of a %s is found however it is written: %s', (kind, value) => {
  expect(ownerOf([claims, owns], { kind, value })?.id).toBe('owns');
});

it('nobody owns what is only claimed, or another number', () => {
  expect(ownerOf([claims], { kind: 'phone', value: '06 12 34 56 78' })).toBeUndefined();
  expect(ownerOf([owns], { kind: 'phone', value: '06 12 34 56 79' })).toBeUndefined();
});
