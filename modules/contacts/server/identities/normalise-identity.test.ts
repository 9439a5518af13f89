import { describe, expect, it } from 'vitest';
import { normaliseIdentity } from './normalise-identity.ts';

const normal = (kind: string, value: string, region: 'FR' | 'GB' = 'FR') =>
  normaliseIdentity({ kind, value }, region)?.value;

describe('an e-mail address', () => {
  it('is the same in any case and with spaces around it', () => {
    expect(normal('email', '  Camille.Laurent@Boite.EXAMPLE ')).toBe('camille.laurent@boite.example');
  });

  it('is the same whether an accent is one character or two', () => {
    expect(normal('email', 'ine\u0300s@boite.example')).toBe(normal('email', 'inès@boite.example'));
  });

  it.each(['camille', '@boite.example', 'camille@boite', 'a b@boite.example', 'a@b@boite.example', 'a@b..c'])(
    'is refused when it cannot be one: %s',
    (value) => expect(normal('email', value)).toBeUndefined(),
  );
});

describe('a phone number', () => {
  it.each(['06 12 34 56 78', '06.12.34.56.78', '+33 6 12 34 56 78', '0033612345678', '+33 (0)6 12 34 56 78'])(
    'is the same however it is written: %s',
    (value) => expect(normal('phone', value)).toBe('+33612345678'),
  );

  it('without its country belongs to the region of the organisation', () => {
    expect(normal('phone', '07400 123456', 'GB')).toBe('+447400123456');
    expect(normal('phone', '+33 6 12 34 56 78', 'GB')).toBe('+33612345678');
  });

  it('is kept as people dial it at home, too, because that is how they search for it', () => {
    expect(normaliseIdentity({ kind: 'phone', value: '+33612345678' }, undefined)?.national).toBe(
      '0612345678',
    );
    expect(normaliseIdentity({ kind: 'phone', value: '+32 470 12 34 56' }, 'FR')?.national).toBe(
      '0470123456',
    );
  });

  it('is taken from any range of the plan, also one that is not given out yet', () => {
    expect(normal('phone', '06 39 98 01 14')).toBe('+33639980114');
  });

  it.each(['06 12 34', 'call me', '+33 1', '00 00 00 00 00'])(
    'is refused when it cannot be one: %s',
    (value) => expect(normal('phone', value)).toBeUndefined(),
  );
});

describe('a handle', () => {
  it('is the same in any case and with spaces around it', () => {
    expect(normal('instagram', ' Atelier_Camille ')).toBe('atelier_camille');
  });

  it('is refused when nothing is left of it', () => {
    expect(normal('instagram', '   ')).toBeUndefined();
  });
});
