import { generateKeyPairSync } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import DKIM from 'nodemailer/lib/dkim';
import { describe, expect, it } from 'vitest';
import type { Dns } from '#kernel/dns';
import { type FakeDns, fakeDns } from '#testkit';
import { checkOrigin } from './check-origin.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const ip = '93.184.216.34';

const written = (from = 'Ann <ann@client.example>', more: readonly string[] = []) =>
  [`From: ${from}`, 'To: shop@shop.example', 'Subject: Hours', ...more, '', 'Are you open?', ''].join('\r\n');

async function signed(mail: string, domainName = 'client.example'): Promise<Buffer> {
  const signer = new DKIM({ domainName, keySelector: 's1', privateKey });
  return buffer(signer.sign(mail));
}

/** Name servers of a domain with a key, a list of its machines and a policy. */
function names(policy: string | null = 'reject', domain = 'client.example'): FakeDns {
  const dns = fakeDns();
  dns.set('NS', '.', 'a.root.example');
  dns.set('TXT', `s1._domainkey.${domain}`, `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`);
  dns.set('TXT', domain, `v=spf1 ip4:${ip} -all`);
  if (policy !== null) dns.set('TXT', `_dmarc.${domain}`, `v=DMARC1; p=${policy}`);
  return dns;
}

const check = (
  raw: string | Buffer,
  dns: FakeDns,
  envelope: { from?: string; remoteAddress?: string; shownFrom?: string } = {},
) =>
  checkOrigin(
    Buffer.from(raw),
    {
      from: 'ann@client.example',
      remoteAddress: ip,
      helo: 'mx.client.example',
      shownFrom: 'ann@client.example',
      ...envelope,
    },
    { dns },
  );

describe('a mail', () => {
  it('that its domain signed and sent passes everything', async () => {
    expect(await check(await signed(written()), names())).toEqual({
      spf: 'pass',
      dkim: 'pass',
      dmarc: 'pass',
      policy: 'reject',
      domain: 'client.example',
      forged: false,
    });
  });

  it('passes by its signature alone when somebody forwarded it', async () => {
    const origin = await check(await signed(written()), names(), { remoteAddress: '151.101.1.69' });
    expect(origin).toMatchObject({ spf: 'fail', dkim: 'pass', dmarc: 'pass', forged: false });
  });

  it('is forged when neither ties it to a domain that asks for it: no signature, one of another domain, a changed body', async () => {
    const strange = { remoteAddress: '151.101.1.69' };
    expect(await check(written(), names(), strange)).toMatchObject({
      spf: 'fail',
      dkim: 'none',
      dmarc: 'fail',
      policy: 'reject',
      forged: true,
    });
    const dns = names();
    dns.set('TXT', 's1._domainkey.evil.example', `v=DKIM1; p=${publicKey.toString('base64')}`);
    dns.set('TXT', 'evil.example', 'v=spf1 +all');
    const evil = await check(await signed(written(), 'evil.example'), dns, {
      ...strange,
      from: 'x@evil.example',
    });
    expect(evil).toMatchObject({ spf: 'pass', dkim: 'pass', dmarc: 'fail', forged: true });
    const changed = (await signed(written())).toString().replace('open?', 'rich?');
    expect(await check(changed, names('quarantine'), strange)).toMatchObject({ dkim: 'fail', forged: true });
  });

  it('fails without being called forged where its domain asks for nothing, and has no verdict where there is no policy', async () => {
    const strange = { remoteAddress: '151.101.1.69' };
    expect(await check(written(), names('none'), strange)).toMatchObject({
      dmarc: 'fail',
      policy: 'none',
      forged: false,
    });
    expect(await check(written(), names(null), strange)).toMatchObject({
      dmarc: 'none',
      policy: null,
      forged: false,
    });
    expect(await check('Subject: x\r\n\r\ny', names(), { shownFrom: '' })).toMatchObject({
      dmarc: 'none',
      domain: null,
    });
  });

  it('of a part of a domain is held to the policy for parts', async () => {
    const dns = names();
    dns.set('TXT', '_dmarc.client.example', 'v=DMARC1; p=none; sp=reject');
    const from = { remoteAddress: '151.101.1.69', shownFrom: 'ann@mail.client.example' };
    expect(await check(written(), dns, from)).toMatchObject({ policy: 'reject', forged: true });
  });

  it('from an address of the house is not held to the list of machines', async () => {
    const origin = await check(written(), names(), { remoteAddress: '::ffff:172.17.0.1' });
    expect(origin).toMatchObject({ spf: 'not_checked', dmarc: 'not_checked', forged: false });
  });
});

describe('name servers', () => {
  it('that do not answer leave a mail unchecked, and are not asked again and again', async () => {
    const dns = fakeDns();
    dns.silence();
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await check(await signed(written()), dns)).toMatchObject({
        dmarc: 'not_checked',
        forged: false,
      });
    }
    expect(dns.asked).toEqual(['NS .']);
  });

  it('that do not answer about the very domain leave it unchecked; about another one they change nothing', async () => {
    const dns = names();
    dns.silence('s1._domainkey.client.example');
    const strange = { remoteAddress: '151.101.1.69' };
    expect(await check(await signed(written()), dns, strange)).toMatchObject({
      dkim: 'not_checked',
      dmarc: 'not_checked',
    });
    const other = names();
    other.silence('s1._domainkey.evil.example');
    other.silence('evil.example');
    const evil = await check(await signed(written(), 'evil.example'), other, {
      ...strange,
      from: 'x@evil.example',
    });
    expect(evil).toMatchObject({ spf: 'not_checked', dkim: 'not_checked', dmarc: 'fail', forged: true });
  });

  it('that never answer end in time', async () => {
    const dns = names();
    const stuck: Dns = {
      resolve: (name, type) => (name === '.' ? dns.resolve(name, type) : new Promise<never>(() => undefined)),
    };
    const envelope = {
      from: '',
      remoteAddress: ip,
      helo: 'x.client.example',
      shownFrom: 'ann@client.example',
    };
    const origin = await checkOrigin(Buffer.from(written()), envelope, {
      dns: stuck,
      timeoutMs: 50,
    });
    expect(origin).toMatchObject({ spf: 'not_checked', dmarc: 'not_checked', domain: 'client.example' });
  });
});

describe('a hostile mail', () => {
  const strange = { remoteAddress: '151.101.1.69' };

  it('says nothing about itself that is believed', async () => {
    const claim =
      'Authentication-Results: mx.shop.example; spf=pass; dkim=pass; dmarc=pass header.from=client.example';
    const received = 'Received: from mx.client.example ([93.184.216.34]) by mx.shop.example';
    const mail = written(undefined, [claim, 'ARC-Authentication-Results: i=1; x; dmarc=pass', received]);
    expect(await check(mail, names(), strange)).toMatchObject({ spf: 'fail', dkim: 'none', forged: true });
  });

  it.each<[string, string[]]>([
    [
      'five hundred signatures',
      Array.from(
        { length: 500 },
        (_, at) => `DKIM-Signature: v=1; a=rsa-sha256; d=d${at}.example; s=s; h=from; bh=x; b=y`,
      ),
    ],
    [
      'a signature over sixty thousand fields',
      [`DKIM-Signature: v=1; a=rsa-sha256; d=client.example; s=s1; h=${'from:'.repeat(12_000)}; bh=x; b=y`],
    ],
    [
      'a header without end',
      [
        `X-Long: ${'x'.repeat(40_000)}`,
        ...Array.from({ length: 900 }, () => `X-More: ${'y'.repeat(200)}`),
        'DKIM-Signature: v=1',
      ],
    ],
    ['a signature of nothing', ['DKIM-Signature: ', 'DKIM-Signature: v=1; a=;;;===; d=; s=; b=']],
    [
      'names that are none',
      ['DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=..; s=\u0000; h=from; bh=x; b=y'],
    ],
    [
      'a length that is none',
      [
        'DKIM-Signature: v=1; a=rsa-sha256; l=99999999999999999999; d=client.example; s=s1; h=from; bh=x; b=y',
      ],
    ],
  ])('with %s is forged all the same, with few questions and soon', async (_what, fields) => {
    const dns = names();
    const started = performance.now();
    expect(await check(written(undefined, fields), dns, strange)).toMatchObject({
      dkim: 'fail',
      forged: true,
    });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(dns.asked.length).toBeLessThan(15);
  });

  it('that includes one list of machines in another is not asked about without end', async () => {
    const dns = names();
    for (let at = 0; at < 40; at += 1)
      dns.set('TXT', `s${at}.client.example`, `v=spf1 include:s${at + 1}.client.example -all`);
    dns.set('TXT', 'client.example', 'v=spf1 include:s0.client.example -all');
    expect(await check(written(), dns, strange)).toMatchObject({ spf: 'fail' });
    expect(dns.asked.length).toBeLessThan(20);
  });

  it('signed over its beginning alone proves nothing', async () => {
    const mail = (await signed(written())).toString().replace('v=1; a=', 'v=1; l=3; a=');
    expect(await check(mail, names(), strange)).toMatchObject({ dkim: 'fail', forged: true });
  });

  it.each<[string, string]>([
    ['one line of ten megabytes', 'x'.repeat(10 * 1024 * 1024)],
    ['ten megabytes of line ends', `${'\n'.repeat(10 * 1024 * 1024)}end`],
    ['ten megabytes of blanks', `${' \t'.repeat(500)}\r\n`.repeat(10 * 1024).concat('end')],
  ])(
    'of %s ends in time',
    async (_what, body) => {
      const mail = (await signed(written())).toString() + body;
      const started = performance.now();
      const origin = await check(mail, names(), strange);
      expect(origin.dmarc).not.toBe('pass');
      expect(performance.now() - started).toBeLessThan(8_500);
    },
    15_000,
  );

  it('of any bytes is checked or left unchecked, and nothing is thrown', async () => {
    for (const raw of [
      Buffer.alloc(0),
      Buffer.from('\n\n\n'),
      Buffer.from([0, 255, 13, 10, 13]),
      Buffer.alloc(70_000, 58),
    ]) {
      expect(
        await check(raw, names(), { shownFrom: '@', from: '@@', remoteAddress: 'nowhere' }),
      ).toBeTruthy();
    }
  });
});
