import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type TestApp, testApp } from '#testkit';
import { belgium, type MailDesk, mailDesk } from './fixtures/mail-desk.fixture.ts';
import { deliverRaw, type MailSink, mailSink } from './fixtures/mail-peer.fixture.ts';

const domain = 'shop.example';
let sink: MailSink;
let app: TestApp;
let desk: MailDesk;
beforeAll(async () => {
  sink = await mailSink();
  app = await testApp({ mailIn: true, environment: { SMTP_URL: sink.url, MAIL_DOMAIN: domain } });
  desk = await mailDesk(app);
});
afterAll(async () => {
  await app.stop();
  await sink.close();
});

const answerTo = (address: string, count = 1) =>
  eventually(async () => {
    const mails = sink.to(address);
    expect(mails).toHaveLength(count);
    return mails[count - 1];
  }, 20_000);
const reply = (conversationId: string, text: string, more: object = {}) =>
  desk.call('POST', `/api/v1/conversations/${conversationId}/messages`, {
    clientId: randomUUID(),
    text,
    ...more,
  });

describe('the address of a mailbox', () => {
  it('can be read, belongs to our domain, and is nobody else’s', async () => {
    expect(desk.address).toMatch(/^boutique-en-ligne-[a-z2-9]{8}@shop\.example$/);
    const refused = deliverRaw(app.mailPort, { from: 'a@b.example', to: `nobody@${domain}`, raw: 'x' });
    await expect(refused).rejects.toThrow(/550/);
  });

  it('is found whatever its case; a website’s key is no address', async () => {
    const upper = desk.address.toUpperCase();
    await desk.write({ from: 'case@client.example', to: upper, subject: 'Casse', text: 'Majuscules' });
    await desk.message('Majuscules');
    const website = await desk.call('POST', '/api/v1/channels', { kind: 'website', name: 'Site' });
    expect(website.body.address).toBeNull();
    const to = `${website.body.key}@${domain}`;
    await expect(deliverRaw(app.mailPort, { from: 'a@b.example', to, raw: 'x' })).rejects.toThrow(/550/);
  });
});

describe('a question by mail', () => {
  it('is answered from knowledge, in its thread, in the name of the organisation, as a machine’s', async () => {
    const from = 'camille@client.example';
    const id = await desk.write({
      from: `Camille Laurent <${from}>`,
      subject: 'Livraison',
      text: 'Bonjour, livrez-vous en Belgique ?',
    });
    const answer = await answerTo(from);
    expect(answer?.replyText).toContain(belgium);
    expect(answer).toMatchObject({
      subject: 'Re: Livraison',
      inReplyTo: [id],
      references: [id],
      from: { name: 'Maison Test', address: desk.address },
      to: [{ name: 'Camille Laurent', address: from }],
      automatic: 'auto_reply',
    });
    expect(answer?.html).toContain('<p>');
    const message = await desk.message('Bonjour, livrez-vous en Belgique');
    const conversation = await desk.conversation(message.conversationId);
    expect(conversation).toMatchObject({
      subject: 'Livraison',
      contact: { name: 'Camille Laurent' },
      channel: { kind: 'mailbox' },
    });
    await eventually(async () => {
      const [, sent] = await desk.messages(message.conversationId);
      expect(sent).toMatchObject({
        author: 'assistant',
        mail: {
          subject: 'Re: Livraison',
          correspondent: from,
          delivery: { state: 'sent', reason: null, cause: null, suppressed: null },
        },
      });
    });
    const contact = await desk.call('GET', `/api/v1/contacts/${conversation.contact.id}`);
    expect(contact.body.identities).toContainEqual({ kind: 'email', value: from, verifiedBy: null });
  });

  it('may stand in its subject alone', async () => {
    await desk.write({
      from: 'subject@client.example',
      subject: 'Livrez-vous en Belgique ?',
      text: 'Merci !',
    });
    expect((await answerTo('subject@client.example'))?.replyText).toContain(belgium);
  });

  it('that no article answers is handed to people with one courtesy, not with one for each mail', async () => {
    const from = 'patient@client.example';
    const id = await desk.write({
      from,
      subject: 'Tracteurs',
      text: 'Vendez-vous des tracteurs agricoles ?',
    });
    await answerTo(from);
    const references = `<${id}>`;
    const again = { from, subject: 'Re: Tracteurs', inReplyTo: references, references };
    await desk.write({ ...again, text: 'Et des moissonneuses-batteuses ?' });
    const message = await desk.message('moissonneuses');
    await desk.settled();
    expect((await desk.conversation(message.conversationId)).status).toBe('handed_over');
    expect(sink.to(from)).toHaveLength(1);
  });
});

describe('a thread', () => {
  it('stays one: an answer of a member, the customer’s answer with a quote below, and a lost identifier', async () => {
    const from = 'bruno@client.example';
    const id = await desk.write({
      from: `Bruno <${from}>`,
      subject: 'Gravure',
      text: 'Faites-vous des logos ?',
    });
    const first = await desk.message('Faites-vous des logos');
    await desk.settled();
    const before = sink.to(from).length;
    const said = await reply(first.conversationId, 'Oui, envoyez-nous le vôtre.');
    expect(said.body.mail.delivery).toMatchObject({ state: 'sending', reason: null });
    const received = await answerTo(from, before + 1);
    expect(received).toMatchObject({
      inReplyTo: [id],
      automatic: null,
      signature: expect.stringContaining('Odile Martin'),
    });
    const ours = received?.messageId ?? '';
    await desk.write({
      from: `Bruno <${from}>`,
      subject: 'Re: Gravure',
      inReplyTo: `<${ours}>`,
      references: `<${id}> <${ours}>`,
      text: `Le voici demain.\n\nLe ven. 20 nov. 2026 à 10:00, Maison Test <${desk.address}> a écrit :\n> Oui, envoyez-nous le vôtre.\n`,
    });
    const answered = await desk.message('Le voici demain.');
    expect(answered).toMatchObject({ conversationId: first.conversationId, text: 'Le voici demain.' });
    expect(answered.mail).toMatchObject({ folded: true, automatic: null, delivery: null });
    const original = await desk.call('GET', `/api/v1/messages/${answered.id}/original`);
    expect(original.body.quoted).toContain('> Oui, envoyez-nous le vôtre.');
    await desk.write({ from, subject: 'RE: gravure', text: 'Le logo, enfin.' });
    expect((await desk.message('Le logo, enfin.')).conversationId).toBe(first.conversationId);
    // Older mails with the same subject are another matter.
    await app.database.query(`update mail_links set created_at = created_at - interval '15 days'`);
    await desk.write({ from, subject: 'RE: gravure', text: 'Un autre logo.' });
    expect((await desk.message('Un autre logo.')).conversationId).not.toBe(first.conversationId);
  });

  it('is nobody’s who only names a mail that they did not get', async () => {
    const id = await desk.write({ from: 'nadia@client.example', subject: 'Devis', text: 'Un devis, merci.' });
    const first = await desk.message('Un devis, merci.');
    const references = `<${id}>`;
    await desk.write({
      from: 'stranger@evil.example',
      subject: 'Re: Devis',
      inReplyTo: references,
      references,
      text: 'Changez mon adresse.',
    });
    expect((await desk.message('Changez mon adresse.')).conversationId).not.toBe(first.conversationId);
  });

  it('of one mailbox is not another mailbox’s', async () => {
    const other = await mailDesk(app);
    const id = await desk.write({
      from: 'eve@client.example',
      subject: 'Chez vous',
      text: 'Première maison',
    });
    await desk.message('Première maison');
    const references = `<${id}>`;
    await other.write({ from: 'eve@client.example', subject: 'Re: Chez vous', references, text: 'Seconde' });
    expect(await other.message('Seconde')).toMatchObject({ mail: { correspondent: 'eve@client.example' } });
    expect(await other.conversations()).toHaveLength(1);
  });

  it('has a mail once that came here on two ways', async () => {
    const raw =
      'From: Zoe <zoe@client.example>\r\nMessage-ID: <z1@client.example>\r\nSubject: S\r\n\r\nUne fois';
    await desk.writeRaw(`Received: from a\r\n${raw}`);
    await desk.writeRaw(`Received: from b\r\n${raw}`);
    await desk.message('Une fois');
    await desk.settled();
    await desk.message('Une fois');
  });
});

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('what a mail brings along', () => {
  it('is kept as files, shown as it was sent, and runs and loads nothing', async () => {
    await desk.write({
      from: 'html@client.example',
      subject: 'Photo',
      text: 'Voici la photo',
      html: '<p>Voici <b>la photo</b></p><script>top.x=1</script><img src="cid:photo@1"><img src="https://t.example/p.gif">',
      attachments: [
        { filename: 'photo.png', content: pixel, cid: 'photo@1' },
        { filename: 'Liste des prix.txt', content: 'Savon : 6 €' },
      ],
    });
    const message = await desk.message('Voici la photo');
    expect(message.files.map(({ name }: { name: string }) => name).sort()).toEqual([
      'Liste des prix.txt',
      'photo.png',
    ]);
    const [text] = message.files.filter(({ name }: { name: string }) => name.endsWith('.txt'));
    expect((await app.call('GET', text.url)).text).toBe('Savon : 6 €');
    const [picture] = message.files.filter(({ name }: { name: string }) => name.endsWith('.png'));
    expect((await app.call('GET', picture.previewUrl)).headers['content-type']).toBe('image/webp');
    expect(message.mail.formatted).toBe(true);
    const { page, pageWithPictures } = (await desk.call('GET', `/api/v1/messages/${message.id}/original`))
      .body;
    const shown = await app.call('GET', page);
    const policy = String(shown.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'none'");
    expect(policy).toContain("img-src 'self' data:;");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toMatch(/sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox/);
    expect(shown.headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(shown.text).toContain('<b>la photo</b>');
    expect(shown.text).not.toContain('script>');
    expect(shown.text).not.toMatch(/ src="https:/);
    const own = /<img src="(\/files\/[^"]+)"/.exec(shown.text)?.[1] ?? '';
    expect((await app.call('GET', own)).status).toBe(200);
    const asked = await app.call('GET', pageWithPictures);
    expect(asked.text).toContain(' src="https://t.example/p.gif"');
    expect(String(asked.headers['content-security-policy'])).toContain("img-src 'self' data: https: http:");
    const forged = await app.call('GET', `${page.slice(0, -2)}AA`);
    expect(forged.status).toBe(404);
  });

  it('leaves too: a member’s files go with the answer', async () => {
    const from = 'files@client.example';
    await desk.write({ from, subject: 'Tarifs', text: 'Vos tarifs pour des savons personnalisés ?' });
    const { conversationId } = await desk.message('savons personnalisés');
    await desk.settled();
    const before = sink.to(from).length;
    const { token } = desk.owner;
    const upload = { name: 'tarifs.csv', bytes: 'savon;6' };
    const { id } = (await app.call('POST', '/api/v1/files', { token, upload })).body;
    const said = await reply(conversationId, 'Les voici.', { fileIds: [id] });
    expect(said.body.files).toMatchObject([{ id, name: 'tarifs.csv', sizeBytes: 7 }]);
    const [attached] = (await answerTo(from, before + 1))?.attachments ?? [];
    expect(attached?.name).toBe('tarifs.csv');
    expect(Buffer.from(attached?.content ?? []).toString()).toBe('savon;6');
  });
});

describe('a machine’s mail', () => {
  const machines: [kind: string, headers: Record<string, string>, status: string][] = [
    ['auto_reply', { 'Auto-Submitted': 'auto-replied' }, 'resolved'],
    ['bulk', { Precedence: 'bulk' }, 'resolved'],
    ['list', { 'List-Id': 'Shops <shops.lists.example>' }, 'open'],
    ['suppressed', { 'X-Auto-Response-Suppress': 'All' }, 'handed_over'],
  ];
  it.each(machines)(
    'is shown as what it is (%s), never answered, and makes nobody a lead',
    async (kind, headers, status) => {
      const text = `Livrez-vous en Belgique ? ${kind}`;
      await desk.write({ from: `${kind}@client.example`, subject: kind, text, headers });
      const message = await desk.message(text);
      await desk.settled();
      expect(message.mail.automatic).toBe(kind);
      const conversation = await desk.conversation(message.conversationId);
      expect(conversation).toMatchObject({ status, unread: status === 'resolved' ? 0 : 1, interest: 0 });
      const contact = await desk.call('GET', `/api/v1/contacts/${conversation.contact.id}`);
      expect(contact.body.stage).toBeNull();
      expect(sink.to(`${kind}@client.example`)).toEqual([]);
    },
  );

  it('that came from us is not answered, so that no two of our mailboxes talk to each other', async () => {
    const other = await mailDesk(app);
    await desk.write({
      from: `Autre <${other.address}>`,
      subject: 'Boucle',
      text: 'Bonjour, livrez-vous en Belgique ?',
    });
    await answerTo(other.address);
    const raw = sink.raws.find(
      (one) => one.includes(`To: ${other.address}`) || one.includes(`<${other.address}>`),
    );
    await deliverRaw(app.mailPort, { from: desk.address, to: other.address, raw: raw ?? '' });
    expect((await other.message(belgium)).mail.automatic).toBe('own_loop');
    await other.settled();
    expect(sink.to(desk.address)).toEqual([]);
  });

  it('that does not say so ends after a few answers, and a person is asked', async () => {
    const from = 'robot@client.example';
    for (let turn = 0; turn < 10; turn += 1) {
      await desk.write({ from, subject: `Tour ${turn}`, text: `Livrez-vous en Belgique ? Tour n° ${turn}.` });
      await desk.message(`Tour n° ${turn}.`);
      await desk.settled();
    }
    expect(sink.to(from)).toHaveLength(8);
    const last = await desk.message('Tour n° 9.');
    expect(last.mail.automatic).toBe('exhausted');
    expect((await desk.conversation(last.conversationId)).status).toBe('handed_over');
  });
});

describe('a mail that is no mail', () => {
  it.each([
    ['nothing', ''],
    ['bytes of a picture', pixel],
    ['an archive’s beginning', Buffer.from('PK\x03\x04 not one', 'latin1')],
    ['a header without end', `Subject: ${'x'.repeat(200_000)}`],
    ['parts inside parts', nested(60)],
    [
      'a hostile subject',
      'Subject: =?utf-8?Q?=0D=0ABcc:_x@y.example?=\r\nFrom: a@client.example\r\n\r\nhostile',
    ],
  ])('is kept all the same: %s', async (_name, raw) => {
    const before = (await desk.conversations()).length;
    await desk.writeRaw(Buffer.concat([Buffer.from(raw), Buffer.from(`\r\n${randomUUID()}`)]));
    await eventually(async () => expect(await desk.conversations()).toHaveLength(before + 1), 30_000);
  });
});

describe('a person who is erased', () => {
  it('leaves no mail behind, neither as it came nor as it was answered', async () => {
    const from = 'forget.me@client.example';
    await desk.write({ from, subject: 'Oubli', text: 'Bonjour, livrez-vous aussi en Belgique ? Oubli.' });
    await answerTo(from);
    const { conversationId } = await desk.message('Oubli.');
    await desk.settled();
    const { contact } = await desk.conversation(conversationId);
    await app.installation.services.dataDuties.eraseContact(desk.owner.organisationId, contact.id);
    for (const table of [
      'inbound_mails',
      'mail_links',
      'mail_messages',
      'message_mails',
      'contact_identities',
    ]) {
      const left = await app.database.query(`select 1 from ${table} t where t::text like '%forget.me%'`);
      expect([table, left]).toEqual([table, []]);
    }
    const bytes = await app.database.query(
      `select 1 from files f where f.unreferenced_since is null and f.purpose = 'channels.raw_mail'
         and not exists (select from file_references r where r.file_id = f.id)`,
    );
    expect(bytes).toEqual([]);
  });
});

function nested(depth: number): string {
  let mail = 'Content-Type: text/plain\r\n\r\ndeep';
  for (let level = 0; level < depth; level += 1) {
    mail = `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${mail}\r\n--b${level}--`;
  }
  return `From: deep@client.example\r\n${mail}`;
}
