import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { eventually, type TestApp, testApp } from '#testkit';
import { type TestDesk, testDesk, type Visit } from './desk.fixture.ts';

let app: TestApp;
let desk: TestDesk;
beforeAll(async () => {
  app = await testApp();
  desk = await testDesk(app);
});
afterAll(() => app.stop());

const path = ({ id }: Visit) => `/api/v1/widget/${desk.channelKey}/conversations/${id}/follow-up`;
const ask = (visit: Visit, email: string) =>
  app.call('POST', path(visit), { token: visit.token, body: { email } });
const state = async (visit: Visit) => (await app.call('GET', path(visit), { token: visit.token })).body;
const answer = (visit: Visit, text: string) =>
  desk.call('POST', `/api/v1/conversations/${visit.id}/messages`, { clientId: randomUUID(), text });
const follow = (act: string, token: string) =>
  app.call('POST', `/api/v1/follow-ups/${act}`, { body: { token } });

interface Mail {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

/** What was caught for an address, the oldest first, once there is so much. */
const mailsTo = (address: string, count: number): Promise<Mail[]> =>
  eventually(async () => {
    const { items } = (await desk.call('GET', '/api/v1/caught-mail?limit=100')).body;
    const found = items.filter(({ to }: Mail) => to.includes(address)).reverse();
    expect(found).toHaveLength(count);
    return found;
  });
const linkIn = ({ text }: Mail, act: string): string =>
  new RegExp(`/follow-up\\?lang=\\w\\w#${act}\\.([\\w-]+)`).exec(text)?.[1] ?? '';

/** A visitor who waits for a person and has proved an address. */
async function proved(address: string): Promise<Visit> {
  const visit = await desk.open('Vendez-vous des tracteurs ?');
  await eventually(async () => expect((await desk.conversation(visit)).status).toBe('handed_over'));
  expect((await ask(visit, address)).status).toBe(202);
  const [mail] = await mailsTo(address, 1);
  expect((await follow('confirm', linkIn(mail as Mail, 'confirm'))).status).toBe(204);
  return visit;
}

/** Somebody who has a page open, once the desk knows. */
async function open(events: string, token: string): Promise<WebSocket> {
  const socket = new WebSocket(`${app.installation.url.replace('http', 'ws')}${events}`);
  await new Promise<void>((resolve, reject) => {
    socket.on('open', () => socket.send(JSON.stringify({ type: 'auth', token })));
    socket.on('message', (data) => String(data).includes('"ready"') && resolve());
    socket.on('error', reject);
  });
  return socket;
}

async function close(socket: WebSocket): Promise<void> {
  socket.close();
  await new Promise((resolve) => socket.on('close', resolve));
}

describe('the chat asks for an address', () => {
  it('when a person is needed and none has a page open, and not otherwise', async () => {
    const visit = await desk.open('Vendez-vous des tracteurs ?');
    expect((await state(visit)).state).toBe('none');
    await eventually(async () => expect(await state(visit)).toEqual({ state: 'asks', address: null }));
    const member = await open('/api/v1/events', desk.owner.token);
    await eventually(async () => expect((await state(visit)).state).toBe('none'));
    await close(member);
    await eventually(async () => expect((await state(visit)).state).toBe('asks'));
  });

  it('of nobody else’s conversation', async () => {
    const [mine, theirs] = [await desk.open('Bonjour'), await desk.open('Bonsoir')];
    for (const method of ['GET', 'POST'] as const) {
      const body = method === 'POST' ? { body: { email: 'a@b.example' } } : {};
      const reply = await app.call(method, path(theirs), { token: mine.token, ...body });
      expect(reply.body.code).toBe('inbox.conversation_not_found');
    }
  });
});

describe('an address that nobody has proved', () => {
  it('gets one mail in the visitor’s language, however often it is given, and no answer', async () => {
    const visit = await desk.open('Bonjour');
    for (const email of ['Une@client.example', 'une@client.example', 'une@client.example'])
      expect((await ask(visit, email)).body).toEqual({ state: 'sent', address: 'une@client.example' });
    await answer(visit, 'Bonjour, c’est Odile.');
    const [mail] = await mailsTo('une@client.example', 1);
    expect(mail?.subject).toMatch(/^Confirmez votre adresse/);
    expect((await state(visit)).state).toBe('sent');
    const { contact } = await desk.conversation(visit);
    const { identities } = (await desk.call('GET', `/api/v1/contacts/${contact.id}`)).body;
    expect(identities).toContainEqual({ kind: 'email', value: 'une@client.example', verifiedBy: null });
  });

  it('is no way to write to many, or to one again and again', async () => {
    const visit = await desk.open('Bonjour');
    for (const [at, status] of [202, 202, 202, 429].entries())
      expect((await ask(visit, `many${at}@client.example`)).status).toBe(status);
    for (const status of [202, 202, 202, 429])
      expect((await ask(await desk.open('Bonjour'), 'victim@client.example')).status).toBe(status);
    await mailsTo('victim@client.example', 3);
  });

  it.each(['', 'no', 'a@b', 'a@b.example\r\nBcc: c@d.example', `${'a'.repeat(250)}@b.example`])(
    'is refused when it is none: %j',
    async (email) => {
      expect((await ask(await desk.open('Bonjour'), email)).body.code).toBe('kernel.validation_failed');
    },
  );
});

describe('a click on the link', () => {
  it('proves the address, and the thread says so', async () => {
    const visit = await proved('prouve@client.example');
    expect(await state(visit)).toEqual({ state: 'confirmed', address: 'prouve@client.example' });
    const { contact } = await desk.conversation(visit);
    const { identities } = (await desk.call('GET', `/api/v1/contacts/${contact.id}`)).body;
    expect(identities).toContainEqual({
      kind: 'email',
      value: 'prouve@client.example',
      verifiedBy: 'click',
    });
    const { items } = (await desk.call('GET', `/api/v1/conversations/${visit.id}/messages`)).body;
    expect(items[0]).toMatchObject({ author: 'system', visibility: 'note' });
    expect(JSON.stringify(await desk.seenBy(visit))).not.toContain('prouve@client.example');
  });

  it('counts once, and leaves an address that another contact has proved a claim', async () => {
    await proved('double@client.example');
    const second = await desk.open('Bonjour');
    await ask(second, 'double@client.example');
    const token = linkIn((await mailsTo('double@client.example', 2))[1] as Mail, 'confirm');
    expect((await follow('confirm', token)).status).toBe(204);
    expect((await follow('confirm', token)).status).toBe(204);
    const { contact } = await desk.conversation(second);
    const { identities } = (await desk.call('GET', `/api/v1/contacts/${contact.id}`)).body;
    expect(identities).toContainEqual({ kind: 'email', value: 'double@client.example', verifiedBy: null });
    const { items } = (await desk.call('GET', `/api/v1/conversations/${second.id}/messages`)).body;
    expect(items.filter(({ author }: { author: string }) => author === 'system')).toHaveLength(1);
  });

  it('does nothing for another act, with any letter changed, or of an address that was replaced', async () => {
    const visit = await desk.open('Bonjour');
    await ask(visit, 'faute@client.example');
    const token = linkIn((await mailsTo('faute@client.example', 1))[0] as Mail, 'confirm');
    for (const act of ['stop', 'open'])
      expect((await follow(act, token)).body.code).toBe('inbox.link_invalid');
    for (const forged of [`${token}A`, token.slice(1), 'x', '../../x'])
      expect((await follow('confirm', forged)).body.code).toBe('inbox.link_invalid');
    await ask(visit, 'juste@client.example');
    expect((await follow('confirm', token)).body.code).toBe('inbox.link_invalid');
    expect((await state(visit)).state).toBe('sent');
  });
});

describe('a member’s answer', () => {
  it('follows by mail, one mail a message, in one thread, with what it carries', async () => {
    const visit = await proved('absente@client.example');
    await answer(visit, 'Oui, lundi.\n\nBonne soirée !');
    const file = await app.call('POST', '/api/v1/files', {
      token: desk.owner.token,
      upload: { name: 'devis.txt', bytes: 'x' },
    });
    const body = { clientId: randomUUID(), text: '', fileIds: [file.body.id] };
    for (let turn = 0; turn < 2; turn += 1)
      await desk.call('POST', `/api/v1/conversations/${visit.id}/messages`, body);
    await desk.call('POST', `/api/v1/conversations/${visit.id}/messages`, {
      clientId: randomUUID(),
      text: 'Entre nous.',
      visibility: 'note',
    });
    const mails = await mailsTo('absente@client.example', 3);
    const [, first, second] = mails as [Mail, Mail, Mail];
    expect(first.subject).toBe(second.subject);
    expect(first.text).toContain('Oui, lundi.');
    expect(mails.map(({ text }) => text).join()).not.toContain('Entre nous.');
    const [
      { in_reply_to, reference_ids, attachment_ids } = {
        in_reply_to: '',
        reference_ids: [],
        attachment_ids: [],
      },
    ] = await app.database.query<{ in_reply_to: string; reference_ids: string[]; attachment_ids: string[] }>(
      'select in_reply_to, reference_ids, attachment_ids from mail_messages where id = $1',
      [second.id],
    );
    expect(in_reply_to).toContain(first.id);
    expect(reference_ids).toEqual([in_reply_to]);
    expect(attachment_ids).toEqual([file.body.id]);
    const { items } = (await desk.call('GET', `/api/v1/conversations/${visit.id}/messages`)).body;
    const sent = items.find(({ text }: { text: string }) => text.startsWith('Oui, lundi.'));
    expect(sent.mail).toMatchObject({ correspondent: 'absente@client.example' });
    expect(sent.mail.delivery.state).toMatch(/sending|caught/);
  });

  it('does not follow a visitor who has the chat open', async () => {
    const visit = await proved('presente@client.example');
    const socket = await open(`/api/v1/widget/${desk.channelKey}/events`, visit.token);
    // Until the other processes would know too.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await answer(visit, 'Vous lisez ceci ici.');
    await close(socket);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await answer(visit, 'Et ceci là-bas.');
    const mails = await mailsTo('presente@client.example', 2);
    expect(mails[1]?.text).toContain('Et ceci là-bas.');
  });

  it('does not follow whoever has stopped it by the link of any answer', async () => {
    const visit = await proved('assez@client.example');
    await answer(visit, 'Un.');
    const [, mail] = await mailsTo('assez@client.example', 2);
    const token = linkIn(mail as Mail, 'stop');
    expect([(await follow('stop', token)).status, (await follow('stop', token)).status]).toEqual([204, 204]);
    await answer(visit, 'Deux.');
    expect(await state(visit)).toEqual({ state: 'none', address: null });
    await mailsTo('assez@client.example', 2);
  });

  it('leads back into the conversation on any device, for 30 days', async () => {
    const visit = await proved('ailleurs@client.example');
    await answer(visit, 'Oui.');
    const [, mail] = await mailsTo('ailleurs@client.example', 2);
    const opened = await follow('open', linkIn(mail as Mail, 'open'));
    expect(opened.body).toEqual({
      key: desk.channelKey,
      conversation: { id: visit.id, status: 'open' },
      visitorToken: visit.token,
    });
  });
});

describe('the page of the links', () => {
  it('knows no token, runs its own script alone, and speaks the language of the mail', async () => {
    const page = await app.call('GET', '/follow-up?lang=fr');
    expect(page.status).toBe(200);
    expect(page.text).toContain('<html lang="fr">');
    expect(page.text).toContain('Votre adresse est confirmée');
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self' 'nonce-/);
    expect(page.headers['referrer-policy']).toBe('no-referrer');
  });
});

// The last one: members' sessions do not outlive the step of the clock.
describe('a confirmation', () => {
  it('works for 24 hours, and opening a conversation for 30 days', async () => {
    const late = await desk.open('Bonjour');
    await ask(late, 'tard@client.example');
    const visit = await proved('mois@client.example');
    await answer(visit, 'Oui.');
    const [, mail] = await mailsTo('mois@client.example', 2);
    const token = linkIn((await mailsTo('tard@client.example', 1))[0] as Mail, 'confirm');
    app.clock.advance(24 * 3_600_000 + 1_000);
    expect((await follow('confirm', token)).body.code).toBe('inbox.link_invalid');
    const open = linkIn(mail as Mail, 'open');
    expect((await follow('open', open)).status).toBe(200);
    app.clock.advance(30 * 24 * 3_600_000);
    expect((await follow('open', open)).body.code).toBe('inbox.link_invalid');
    expect((await follow('stop', linkIn(mail as Mail, 'stop'))).status).toBe(204);
  });
});
