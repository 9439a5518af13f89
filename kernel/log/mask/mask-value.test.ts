import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth } from '#testkit/growth';
import { maskSecrets } from './mask-value.ts';

describe('what is no secret', () => {
  it.each([
    'The visitor asked about delivery to Belgium',
    'Basic understanding of tokens: none',
    'GET /api/v1/contacts/019a9d3e-5f2a-7c31-8f00-2b1f6f0c9d11 200 in 12 ms',
    'order 20261120-0001 shipped on 2026-11-20T09:00:00.000Z, 3 of 4 items, 12.50 EUR',
    'https://shop.fr/products/mug?page=2&sort=price',
    'at archiveContact (/srv/comptoir/modules/contacts/server/use-cases/archive-contact.ts:42:7)',
    'ECONNREFUSED 127.0.0.1:5432',
    'file:///srv/data/files/aa/0f3c.png',
  ])('is written as it is: %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it('keeps identifiers, figures and flags readable', () => {
    const value = {
      id: '019a9d3e-5f2a-7c31-8f00-2b1f6f0c9d11',
      digitsOnly: '55550000-4242-4242-8242-424242424242',
      promptTokens: 312,
      tokenExpiresInMs: 900_000,
      passwordChanged: true,
      secret: null,
      at: 1_763_629_200_000,
      code: 'ECONNRESET',
    };
    expect(maskSecrets(value)).toEqual(value);
  });

  it('names the domain of an e-mail address, not the person', () => {
    expect(maskSecrets('from anna.le-goff+x@mail.shop.fr to <bob@b.de>')).toBe(
      'from ***@mail.shop.fr to <***@b.de>',
    );
  });

  it('keeps JSON inside a text readable as JSON', () => {
    const masked = maskSecrets(JSON.stringify({ user: 'anna', password: 'hunter2', age: 30 }));
    expect(JSON.parse(String(masked))).toEqual({ user: 'anna', password: '[masked]', age: 30 });
  });
});

describe('hostile values', () => {
  it('are written without an exception: cycles, throwing getters, proxies, odd types', () => {
    const cyclic: Record<string, unknown> = { a: 1 };
    cyclic.self = cyclic;
    const hostile = {
      cyclic,
      get boom() {
        throw new Error('no');
      },
      proxy: new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
      revoked: (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
      toJSON2: {
        toJSON: () => {
          throw new Error('no');
        },
      },
      big: 12n,
      nan: Number.NaN,
      date: new Date(Number.NaN),
      fn: () => 1,
      bare: Object.assign(Object.create(null), { x: 1 }),
      error: Object.defineProperty(new Error('x'), 'stack', {
        get: () => {
          throw new Error('no');
        },
      }),
    };
    expect(JSON.parse(JSON.stringify(maskSecrets(hostile)))).toMatchObject({
      cyclic: { a: 1, self: '[Circular]' },
      boom: '[Throws]',
      proxy: '[Unreadable]',
      revoked: '[Unreadable]',
      toJSON2: '[Unreadable]',
      big: '12',
      nan: 'NaN',
      date: 'Invalid Date',
      fn: '[Function fn]',
      bare: { x: 1 },
      error: { message: 'x', stack: '[Throws]' },
    });
  });

  it('shows an object twice when it stands beside itself, and only a cycle is cut', () => {
    const shared = { a: 1 };
    expect(maskSecrets([shared, shared])).toEqual([{ a: 1 }, { a: 1 }]);
  });

  it('do not change a prototype', () => {
    maskSecrets(JSON.parse('{"__proto__": {"polluted": true}}'));
    expect({}).not.toHaveProperty('polluted');
  });

  it('are cut to a bounded size and time: deep, wide and long', async () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 10_000; level += 1) deep = { deep };
    const wide = Array.from({ length: 100_000 }, (_, n) => ({
      n,
      list: Array.from({ length: 50 }, () => ({ n })),
    }));
    const text = JSON.stringify(maskSecrets({ deep, wide, object: Object.fromEntries(wide.entries()) }));
    expect(await growth((size) => maskSecrets(wide.slice(0, size)), 25_000)).toBeLessThan(10);
    expect(text.length).toBeLessThan(200_000);
  });

  it.each([
    ['letters', 'a'],
    ['dots', 'a.'],
    ['quotes', '\\"'],
    ['assignments', 'token='],
    ['names', 'password'],
    ['e-mail', 'a@'],
    ['digits', '4 '],
    ['digits and dashes', '42-'],
    ['schemes', 'a://'],
    ['encoded schemes', '%3A%2F%2Fa'],
    ['IBAN starts', 'FR76 '],
    ['JWT starts', 'eyJhbGci.'],
    ['key starts', '-----BEGIN PRIVATE KEY-----'],
    ['bearers', 'Bearer '],
    ['headers', 'cookie: "'],
    ['blanks', 'token   '],
  ])('take linear time: much of %s', async (_name, unit) => {
    const cost = await growth((size) => maskSecrets(unit.repeat(Math.ceil(size / unit.length))), 50_000);
    expect(cost).toBeLessThan(10);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
        (value) => {
          JSON.stringify(maskSecrets(value));
        },
      ),
      { numRuns: 500 },
    );
  });
});
