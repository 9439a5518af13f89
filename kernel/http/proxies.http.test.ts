import { afterEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '#testkit';

let app: TestApp;
afterEach(() => app.stop());

/** How many of seven registrations from one address are let in (the limit is five), if each says that it was forwarded for somebody else. */
async function letIn(environment: Record<string, string>): Promise<number> {
  app = await testApp({ environment: { RATE_LIMITS: 'on', ...environment } });
  const replies = [];
  for (let turn = 0; turn < 7; turn += 1) {
    const body = { email: `a${turn}@shop.example`, password: 'x', fullName: 'A', organisationName: 'B' };
    const headers = { 'x-forwarded-for': `203.0.113.${turn}` };
    replies.push(await app.call('POST', '/api/v1/auth/register', { body, headers, ip: '127.0.0.1' }));
  }
  return replies.filter(({ status }) => status !== 429).length;
}

describe('who is counted', () => {
  it('is the address that the request came from, whatever it says of itself', async () => {
    expect(await letIn({})).toBe(5);
  });

  it('is whom a trusted proxy names', async () => {
    expect(await letIn({ TRUST_PROXY: 'loopback' })).toBe(7);
  });

  it('is nobody that one who is not the trusted proxy names', async () => {
    expect(await letIn({ TRUST_PROXY: '10.0.0.1' })).toBe(5);
  });

  it('is whom the one proxy in front names', async () => {
    expect(await letIn({ TRUST_PROXY: '1' })).toBe(7);
  });
});
