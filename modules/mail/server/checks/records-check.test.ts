import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { systemClock } from '#kernel/clock';
import { loadConfig } from '#kernel/config';
import { createSecrets } from '#kernel/secrets';
import { type FakeDns, fakeDns } from '#testkit';
import {
  dkimDomainSetting,
  dkimKeyFileSetting,
  dkimSelectorSetting,
  mailDomainSetting,
  smtpUrlSetting,
} from '../settings.ts';
import { wantedRecords } from '../signing/mail-records.ts';
import { recordsCheck } from './records-check.ts';

const folder = mkdtempSync(join(tmpdir(), 'comptoir-dkim-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const keyFile = (name: string, bits: number) => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  writeFileSync(join(folder, name), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return join(folder, name);
};
const file = keyFile('dkim.pem', 2048);
const settings = [
  smtpUrlSetting,
  mailDomainSetting,
  dkimDomainSetting,
  dkimSelectorSetting,
  dkimKeyFileSetting,
];
const configOf = (environment: Record<string, string>) => loadConfig(settings, environment);
const look = (environment: Record<string, string>, dns: FakeDns = answering()) =>
  recordsCheck.look({
    config: configOf(environment),
    dataFolder: '/nowhere',
    secrets: createSecrets({ secretKey: 'Zx9!'.repeat(10) }),
    schemas: [],
    clock: systemClock,
    dns,
  });
const answering = () => {
  const dns = fakeDns();
  dns.set('NS', '.', 'a.root.example');
  return dns;
};
const shop = {
  MAIL_DOMAIN: 'desk.shop.example',
  DKIM_KEY_FILE: file,
  SMTP_URL: 'smtp://u:p@mx.host.example:587',
};

describe('the records of a mail domain', () => {
  it('are none for a domain of this machine alone', async () => {
    expect(await look({ MAIL_DOMAIN: 'localhost' })).toEqual([
      { code: 'local', vars: { domain: 'localhost' } },
    ]);
    expect(wantedRecords(configOf({ MAIL_DOMAIN: 'localhost' }))).toEqual([]);
  });

  it('are told one by one, to be copied, without a secret', async () => {
    const findings = await look(shop);
    expect(findings.map(({ code, vars }) => [code, vars?.kind, vars?.name])).toEqual([
      ['missing', 'SPF', 'desk.shop.example'],
      ['missing', 'DKIM', 'comptoir._domainkey.desk.shop.example'],
      ['missing', 'DMARC', '_dmarc.desk.shop.example'],
    ]);
    expect(findings[0]?.vars?.value).toBe('v=spf1 mx a:mx.host.example ~all');
    expect(findings[1]?.vars?.value).toMatch(/^v=DKIM1; k=rsa; p=MII[\w+/=]+$/);
  });

  it('are found as they were told, and another key is not ours', async () => {
    const dns = answering();
    for (const { name, value } of wantedRecords(configOf(shop))) dns.set('TXT', name, value);
    expect((await look(shop, dns)).map(({ code }) => code)).toEqual(['found', 'found', 'found']);
    dns.set('TXT', 'comptoir._domainkey.desk.shop.example', 'v=DKIM1; p=MIIother');
    expect((await look(shop, dns)).map(({ code }) => code)).toEqual(['found', 'different', 'found']);
  });

  it('are unknown where no name server answers, and unsigned mail is told', async () => {
    const dns = fakeDns();
    dns.silence();
    expect((await look({ MAIL_DOMAIN: 'shop.example' }, dns)).map(({ code }) => code)).toEqual([
      'unknown',
      'unknown',
      'unsigned',
    ]);
  });

  it('need a key that receivers believe, for a domain that is ours', async () => {
    const wrong = async (more: object) => (await look({ ...shop, ...more }))[0];
    expect(await wrong({ DKIM_KEY_FILE: '/nowhere.pem' })).toMatchObject({ code: 'wrong_key' });
    expect(await wrong({ DKIM_KEY_FILE: keyFile('short.pem', 512) })).toMatchObject({ code: 'wrong_key' });
    expect(await wrong({ DKIM_DOMAIN: 'other.example' })).toMatchObject({ code: 'wrong_key' });
    expect((await wrong({ DKIM_DOMAIN: 'shop.example' }))?.code).toBe('missing');
  });
});
