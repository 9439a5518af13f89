import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type TestApp, testApp } from '#testkit';
import { type TestDesk, testDesk, type Visit } from './desk.fixture.ts';

let app: TestApp;
let desk: TestDesk;
beforeAll(async () => {
  app = await testApp();
  desk = await testDesk(app);
});
afterAll(() => app.stop());

const picture = () =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: 'teal' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Telephone' } })
    .toBuffer();

const messagesPath = (visit: Visit) => `/api/v1/widget/${desk.channelKey}/conversations/${visit.id}/messages`;
/** As members see it, newest first. */
const thread = async (visit: Visit) =>
  (await desk.call('GET', `/api/v1/conversations/${visit.id}/messages`)).body.items;

async function sent(visit: Visit, name: string, bytes: Buffer | string): Promise<string> {
  const reply = await desk.upload(visit, name, bytes);
  expect(reply.status).toBe(201);
  return reply.body.id;
}

describe('a visitor’s picture', () => {
  it('stands in the message for both sides, whole and small, by links that need no token', async () => {
    const visit = await desk.open('Bonjour');
    const uploaded = await desk.upload(visit, '../../etc/Ma montre.jpg', await picture());
    expect([uploaded.status, uploaded.body]).toEqual([
      201,
      {
        id: expect.any(String),
        name: 'Ma montre.jpg',
        mediaType: 'image/jpeg',
        sizeBytes: expect.any(Number),
      },
    ]);
    const message = await desk.write(visit, 'Voici ma montre', [uploaded.body.id]);
    const [file] = message.body.files;
    expect(file).toEqual({
      ...uploaded.body,
      url: expect.stringMatching(/^\/files\//),
      previewUrl: expect.stringMatching(/^\/files\//),
    });
    expect((await thread(visit)).find((one: { id: string }) => one.id === message.body.id).files).toEqual([
      { ...file, content: expect.objectContaining({ way: 'read' }) },
    ]);
    const whole = await app.call('GET', file.url, { headers: { origin: 'https://shop.example' } });
    expect([whole.status, whole.headers['access-control-allow-origin']]).toEqual([200, '*']);
    expect(whole.text).not.toContain('Telephone');
    const small = await app.call('GET', file.previewUrl);
    expect([small.status, small.headers['content-type']]).toEqual([200, 'image/webp']);
  });
});

describe('a message with files', () => {
  it('may have no words, and is called by its files then', async () => {
    const visit = await desk.open('Bonjour');
    const fileIds = [await sent(visit, 'un.txt', '1'), await sent(visit, 'deux.txt', '2')];
    const message = await desk.write(visit, '', fileIds);
    expect(message.status).toBe(201);
    expect(message.body.files.map(({ name }: { name: string }) => name)).toEqual(['un.txt', 'deux.txt']);
    await eventually(async () => expect((await desk.conversation(visit)).status).toBe('handed_over'));
    const { body } = await desk.call('GET', '/api/v1/notifications');
    expect(body.items[0]).toMatchObject({ kind: 'handed_over', preview: 'un.txt, deux.txt' });
  });

  it('that has neither words nor files is refused', async () => {
    const visit = await desk.open('Bonjour');
    for (const fileIds of [undefined, []])
      expect((await desk.write(visit, '  ', fileIds)).body.code).toBe('kernel.validation_failed');
    expect((await desk.write(visit, '', Array(11).fill(randomUUID()))).status).toBe(400);
  });

  it('sent twice is one; with other files under the same clientId it is refused', async () => {
    const visit = await desk.open('Bonjour');
    const body = { clientId: randomUUID(), text: '', fileIds: [await sent(visit, 'a.txt', 'a')] };
    const send = (what: object) => app.call('POST', messagesPath(visit), { token: visit.token, body: what });
    const [one, two] = [await send(body), await send(body)];
    expect(two.body.id).toBe(one.body.id);
    const other = await send({ ...body, fileIds: [await sent(visit, 'b.txt', 'b')] });
    expect(other.body.code).toBe('inbox.client_id_reused');
    expect((await send({ ...body, fileIds: [], text: 'a' })).body.code).toBe('inbox.client_id_reused');
  });

  it('and without words is never answered from knowledge: a person looks at it', async () => {
    const visit = await desk.open('Bonjour');
    const message = await desk.write(visit, '', [
      await sent(visit, 'Livrez-vous en Belgique.txt', 'Livrez-vous ?'),
    ]);
    const decision = await eventually(async () => {
      const page = await desk.call('GET', `/api/v1/conversations/${visit.id}/decisions`);
      const found = page.body.items.find((one: { messageId: string }) => one.messageId === message.body.id);
      expect(found).toBeDefined();
      return found;
    });
    expect(decision).toMatchObject({ action: 'handed_over', rule: 'files_only', evidence: [] });
    const reply = (await desk.seenBy(visit)).at(-1);
    expect(reply).toMatchObject({
      author: 'assistant',
      text: expect.stringMatching(/fichier est bien arrivé/),
    });
  });

  it('cannot show what another visitor or another organisation has sent', async () => {
    const [mine, theirs] = [await desk.open('Bonjour'), await desk.open('Bonsoir')];
    const foreign = await sent(theirs, 'a.txt', 'a');
    expect((await desk.write(mine, '', [foreign])).body.code).toBe('files.not_found');
    const members = await app.call('POST', '/api/v1/files', {
      token: desk.owner.token,
      upload: { name: 'marges.txt', bytes: 'x' },
    });
    expect((await desk.write(mine, '', [members.body.id])).body.code).toBe('files.not_found');
    const path = `/api/v1/widget/${desk.channelKey}/conversations/${mine.id}/files`;
    const stolen = await app.call('POST', path, {
      token: theirs.token,
      upload: { name: 'a.txt', bytes: 'a' },
    });
    expect(stolen.body.code).toBe('inbox.conversation_not_found');
    const elsewhere = await testDesk(app);
    const answer = { clientId: randomUUID(), text: '', fileIds: [foreign] };
    const other = await elsewhere.open('Bonjour');
    const reply = await elsewhere.call('POST', `/api/v1/conversations/${other.id}/messages`, answer);
    expect(reply.body.code).toBe('files.not_found');
  });

  it('of a member reaches the visitor; a note’s files do not', async () => {
    const visit = await desk.open('Bonjour');
    const upload = async (name: string) =>
      (await app.call('POST', '/api/v1/files', { token: desk.owner.token, upload: { name, bytes: name } }))
        .body.id;
    const path = `/api/v1/conversations/${visit.id}/messages`;
    const answer = { clientId: randomUUID(), text: '', fileIds: [await upload('devis.txt')] };
    expect((await desk.call('POST', path, answer)).status).toBe(201);
    expect((await desk.call('POST', path, answer)).body.files).toHaveLength(1);
    const note = {
      clientId: randomUUID(),
      text: '',
      visibility: 'note',
      fileIds: [await upload('marges.txt')],
    };
    expect((await desk.call('POST', path, note)).status).toBe(201);
    const seen = JSON.stringify(await desk.seenBy(visit));
    expect(seen).toContain('devis.txt');
    expect(seen).not.toContain('marges.txt');
    expect((await desk.conversation(visit)).lastMessage.text).toBe('devis.txt');
  });

  it('names them where it is exported', async () => {
    const visit = await desk.open('Bonjour');
    await desk.write(visit, '', [await sent(visit, 'facture.txt', 'x')]);
    const { text } = await desk.call('GET', `/api/v1/conversations/${visit.id}/export`);
    expect(text).toContain('[Fichier\u00a0: facture.txt]');
  });
});

describe('what a visitor uploads', () => {
  const zip = Buffer.from('504b0304140000000000', 'hex');
  it.each([
    ['a program', 'photo.png', Buffer.from('MZ\x90\0\x03\0', 'latin1'), 415, 'files.kind_refused'],
    [
      'an SVG with a script',
      'logo.png',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      415,
      'files.kind_refused',
    ],
    ['a page with a script', 'a.txt', '<!doctype html><script>alert(1)</script>', 415, 'files.kind_refused'],
    ['a broken archive', 'a.zip', zip, undefined, undefined],
    ['a GIF that is a script', 'a.gif', 'GIF89a=1;alert(1)//', 422, 'files.unreadable'],
    ['10 MB and one byte', 'a.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 413, 'files.too_large'],
  ] as const)('is refused when it is %s', { timeout: 60_000 }, async (_name, name, bytes, status, code) => {
    const visit = await desk.open('Bonjour');
    const reply = await desk.upload(visit, name, bytes);
    if (status === undefined) expect(reply.status).toBeGreaterThanOrEqual(400);
    else expect([reply.status, reply.body.code]).toEqual([status, code]);
    expect(reply.status).toBeLessThan(500);
  });

  it('is refused after ten files in an hour of one conversation', async () => {
    const limited = await testApp({ environment: { RATE_LIMITS: 'on' } });
    try {
      const shop = await testDesk(limited);
      const [visit, other] = [await shop.open('Bonjour'), await shop.open('Bonjour')];
      const statuses: number[] = [];
      for (let at = 0; at < 11; at += 1) statuses.push((await shop.upload(visit, 'a.txt', 'a')).status);
      expect(statuses).toEqual([...Array(10).fill(201), 429]);
      expect((await shop.upload(other, 'a.txt', 'a')).status).toBe(201);
      limited.clock.advance(3_600_000);
      expect((await shop.upload(visit, 'a.txt', 'a')).status).toBe(201);
    } finally {
      await limited.stop();
    }
  });
});

describe('a contact who is erased', () => {
  it('leaves no file behind', async () => {
    const visit = await desk.open('Bonjour');
    const message = await desk.write(visit, '', [await sent(visit, 'adieu.txt', 'adieu')]);
    const { contact } = await desk.conversation(visit);
    await app.installation.services.dataDuties.eraseContact(desk.owner.organisationId, contact.id);
    const references = await app.database.query('select 1 from file_references where owner_id = $1', [
      message.body.id,
    ]);
    expect(references).toEqual([]);
    const [file] = await app.database.query<{ at: Date }>(
      'select unreferenced_since as at from files where id = $1',
      [message.body.files[0].id],
    );
    expect(file?.at.getTime()).toBe(0);
  });
});

// The last one: members' sessions do not outlive the step of the clock.
describe('a link to a file', () => {
  it('opens it for a day at the least, and a message read again has a new one', async () => {
    const visit = await desk.open('Bonjour');
    const message = await desk.write(visit, '', [await sent(visit, 'a.txt', 'a')]);
    const [{ url }] = message.body.files;
    app.clock.advance(37 * 3_600_000);
    expect((await app.call('GET', url)).body.code).toBe('files.not_found');
    const { body } = await app.call('GET', messagesPath(visit), { token: visit.token });
    const [again] = body.items.filter((one: { id: string }) => one.id === message.body.id);
    expect((await app.call('GET', again.files[0].url)).text).toBe('a');
  });
});
