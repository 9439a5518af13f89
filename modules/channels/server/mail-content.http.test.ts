import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { eventually } from '#testkit';
import { belgium, mailDesk, openMailDesk } from './fixtures/mail-desk.fixture.ts';
import { deliverRaw } from './fixtures/mail-peer.fixture.ts';

const { sink, app, desk, mailTo, reply } = await openMailDesk();

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
    const [attached] = (await mailTo(from, before + 1))?.attachments ?? [];
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
    await mailTo(other.address);
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
    await mailTo(from);
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
