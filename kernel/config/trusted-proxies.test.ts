import { describe, expect, it } from 'vitest';
import { trustedProxiesSchema } from './trusted-proxies.ts';

const read = (text: string | undefined) => trustedProxiesSchema.safeParse(text);

describe('TRUST_PROXY', () => {
  it('trusts nobody unless told', () => {
    expect(read(undefined).data).toEqual([]);
  });

  it.each([
    ['127.0.0.1', ['127.0.0.1']],
    ['loopback, 10.0.0.0/8,fd00::/8', ['loopback', '10.0.0.0/8', 'fd00::/8']],
    ['true', 1],
    ['2', 2],
  ])('takes %s', (text, trusted) => {
    expect(read(text).data).toEqual(trusted);
  });

  it.each([
    'everybody',
    '*',
    '10.0.0.0/33',
    '10.0.0.0/',
    '1.2.3',
    '0',
    'true, 10.0.0.1',
    '10.0.0.1 10.0.0.2',
  ])('refuses %s at the start, rather than at the first request', (text) => {
    expect(read(text).success).toBe(false);
  });
});
