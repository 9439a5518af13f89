import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeDns, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';

const folder = mkdtempSync(join(tmpdir(), 'comptoir-sending-'));
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
let app: TestApp;
let administrator: Registered;
let owner: Registered;
beforeAll(async () => {
  writeFileSync(join(folder, 'dkim.pem'), pem);
  const dns = fakeDns();
  dns.set('NS', '.', 'a.root.example');
  dns.set('TXT', 'shop.example', 'v=spf1 include:_spf.host.example -all');
  const environment = { MAIL_DOMAIN: 'shop.example', DKIM_KEY_FILE: join(folder, 'dkim.pem') };
  app = await testApp({ dns, environment });
  administrator = await registerOrganisation(app);
  owner = await registerOrganisation(app);
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the records that mail needs', () => {
  it('are shown to the administrator alone, with what is published', async () => {
    const path = '/api/v1/admin/mail-sending';
    const { status, body, text } = await app.call('GET', path, { token: administrator.token });
    expect(status).toBe(200);
    expect(body).toMatchObject({ domain: 'shop.example', published: true, signs: true });
    expect(body.records).toMatchObject([
      { kind: 'spf', state: 'found', found: 'v=spf1 include:_spf.host.example -all' },
      { kind: 'dkim', name: 'comptoir._domainkey.shop.example', state: 'missing', found: null },
      { kind: 'dmarc', name: '_dmarc.shop.example', state: 'missing' },
    ]);
    expect(text).not.toContain(pem.split('\n')[1]);
    expect((await app.call('GET', path, { token: owner.token })).status).toBe(403);
    expect((await app.call('GET', path)).status).toBe(401);
  });
});
