import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSecrets } from '#kernel/secrets';
import { type TestApp, testApp, testSecretKey } from '#testkit';
import { openSigning } from './index.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const newKey = 'another-secret-key-of-more-than-32-characters!Q7';

async function signingWith(secretKey: string, previousSecretKey?: string) {
  const { scopes, log } = app.installation.services;
  const signing = openSigning();
  await signing.load({ scopes, log, secrets: createSecrets({ secretKey, previousSecretKey }) });
  return signing;
}

describe('a link that was sent', () => {
  const payload = Buffer.from('to somebody');

  it('stays good when SECRET_KEY is replaced, also after the former one is forgotten', async () => {
    const token = app.installation.services.signing.sign('test.link', payload);
    expect((await signingWith(newKey, testSecretKey)).verify('test.link', token)).toEqual(payload);
    expect((await signingWith(newKey)).verify('test.link', token)).toEqual(payload);
  });

  it('is dead when SECRET_KEY was lost, but comes back with it, and a new key signs meanwhile', async () => {
    const token = (await signingWith(newKey)).sign('test.link', payload);
    const lost = await signingWith(`${newKey}?`);
    expect(lost.verify('test.link', token)).toBeNull();
    expect(lost.verify('test.link', lost.sign('test.link', payload))).toEqual(payload);
    expect((await signingWith(newKey)).verify('test.link', token)).toEqual(payload);
  });

  it('is signed with one key, however many processes start at once', async () => {
    await app.database.query('delete from signing_keys');
    const started = await Promise.all([1, 2, 3, 4].map(() => signingWith(newKey)));
    const token = started[0]?.sign('test.link', payload) ?? '';
    for (const one of started) expect(one.verify('test.link', token)).toEqual(payload);
    expect(await app.database.query('select 1 from signing_keys')).toHaveLength(1);
  });

  it('cannot be made before the keys are loaded', () => {
    expect(() => openSigning().sign('test.link', payload)).toThrow('not loaded');
  });
});
