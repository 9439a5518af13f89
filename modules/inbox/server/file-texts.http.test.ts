import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { eventually, silentWav } from '#testkit';
import { openDesks, type Visit } from './desk.fixture.ts';
import { espeak, patience, pdfOf, type Shown, say, screenshot, shown } from './file-texts.fixture.ts';
import { answerConversation } from './use-cases/answer-conversation.ts';

const { app, desk, other, viewer } = await openDesks();

async function send(visit: Visit, text: string, name: string, bytes: Buffer | string): Promise<Shown> {
  const uploaded = await desk.upload(visit, name, bytes);
  expect(uploaded.status, uploaded.text).toBe(201);
  const message = await desk.write(visit, text, [uploaded.body.id]);
  expect(message.status, message.text).toBe(201);
  return message.body;
}

/** The message when nothing of it is open any more. */
const settled = (visit: Visit, { id }: Shown): Promise<Shown> =>
  eventually(async () => {
    const message = await shown(desk, visit, id);
    expect(message.files[0]?.content?.state).toMatch(/found|failed/);
    return message;
  }, patience);

const decided = (visit: Visit, { id }: Shown) =>
  eventually(async () => {
    const { body } = await desk.call('GET', `/api/v1/conversations/${visit.id}/decisions`);
    const decision = body.items.find(({ messageId }: { messageId: string }) => messageId === id);
    expect(decision).toBeDefined();
    return decision;
  }, patience);

describe('a picture', { timeout: 2 * patience }, () => {
  it('that shows a telephone number makes its sender a lead with that number', async () => {
    const visit = await desk.open('Bonjour');
    const sent = await send(visit, '', 'capture.png', await screenshot('Appelez-moi au', '06 12 34 56 78'));
    const message = await settled(visit, sent);
    expect(message.files[0]?.content).toMatchObject({
      way: 'read',
      state: 'found',
      text: expect.stringMatching(/06 ?12 ?34 ?56 ?78/),
      engine: 'local.read.1',
      onlyFirst: null,
    });
    const decision = await decided(visit, sent);
    expect(decision.understanding.phones).toEqual(['+33612345678']);
    const { contact } = await desk.conversation(visit);
    const { body } = await desk.call('GET', `/api/v1/contacts/${contact.id}`);
    expect(body.stage).toBe('new');
    expect(JSON.stringify(body.identities)).toContain('+33612345678');
  });

  it('is answered like typed text, found by it, exported with it, and shown by it in the list', async () => {
    await desk.call('POST', '/api/v1/knowledge/articles', {
      title: 'Livraison en Belgique',
      body: 'Oui, nous livrons en Belgique. La livraison coûte 8,90 € et prend 3 à 4 jours.',
      language: 'fr',
    });
    const visit = await desk.open('Bonjour');
    const sent = await send(visit, '', 'question.png', await screenshot('Livrez-vous en Belgique ?'));
    const decision = await decided(visit, sent);
    expect(decision).toMatchObject({ action: 'answered', understanding: { language: 'fr' } });
    expect((await desk.seenBy(visit)).at(-1)?.text).toContain('nous livrons en Belgique');
    const found = await desk.call('GET', '/api/v1/conversations?search=belgique');
    expect(found.body.items.map(({ id }: { id: string }) => id)).toContain(visit.id);
    const { text } = await desk.call('GET', `/api/v1/conversations/${visit.id}/export`);
    expect(text).toContain('Livrez-vous en Belgique');
    const elsewhere = await other.call('GET', '/api/v1/conversations?search=belgique');
    expect(elsewhere.body.items).toEqual([]);
    // The visitor is not told what a machine made of their file.
    expect(JSON.stringify(await desk.seenBy(visit))).not.toContain('local.read');
  });

  it('is given to whom a rule about words names', async () => {
    const rule = { name: 'Factures', enabled: true, on: 'handed_over', teamId: null, method: 'inbox' };
    const items = [{ ...rule, memberId: desk.owner.userId, conditions: { words: ['devis', 'Facture'] } }];
    expect((await desk.call('PUT', '/api/v1/assignment-rules', { items })).status).toBe(200);
    const [fits, other] = [await desk.open('Bonjour'), await desk.open('Bonjour')];
    await send(fits, '', 'a.png', await screenshot('Facture 2041, réglée en mars'));
    await decided(other, await send(other, '', 'b.png', await screenshot('Vendez-vous des tracteurs ?')));
    const assignee = { id: desk.owner.userId };
    await eventually(async () => expect(await desk.conversation(fits)).toMatchObject({ assignee }), patience);
    expect((await desk.conversation(other)).assignee).toBeNull();
    await desk.call('PUT', '/api/v1/assignment-rules', { items: [] });
  });

  it('without words leaves the message to a person', async () => {
    const visit = await desk.open('Bonjour');
    const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } })
      .png()
      .toBuffer();
    const sent = await send(visit, '', 'montre.png', bytes);
    expect((await settled(visit, sent)).files[0]?.content).toMatchObject({ state: 'found', text: '' });
    expect(await decided(visit, sent)).toMatchObject({ rule: 'files_only' });
  });
});

describe('a PDF', { timeout: 2 * patience }, () => {
  it('is read to its tenth page, and says so', async () => {
    const visit = await desk.open('Hello');
    const message = await settled(visit, await send(visit, 'Here it is', 'offer.pdf', await pdfOf(12)));
    const content = message.files[0]?.content;
    expect(content).toMatchObject({ state: 'found', onlyFirst: 10, language: 'en' });
    expect(content?.text).toContain('Page 10 of');
    expect(content?.text).not.toContain('Page 11 of');
    const { body } = await desk.call(
      'GET',
      `/api/v1/messages/${message.id}/files/${message.files[0]?.id}/text`,
    );
    expect(body.pages).toHaveLength(10);
    expect(body.pages[0].blocks[0].box).toHaveLength(4);
  });

  it('that is damaged is named as such, is answered by its words alone, and can be asked for again', async () => {
    const visit = await desk.open('Bonjour');
    const sent = await send(visit, 'Quel est le prix ?', 'cassé.pdf', '%PDF-1.4\nnothing of the kind');
    const message = await settled(visit, sent);
    expect(message.files[0]?.content).toMatchObject({ state: 'failed', error: { code: 'ai.file_broken' } });
    expect((await decided(visit, sent)).understanding.language).toBe('fr');
    const path = `/api/v1/messages/${message.id}/files/${message.files[0]?.id}/text`;
    expect((await desk.call('POST', path)).body).toMatchObject({ state: 'waiting', error: null });
    expect((await settled(visit, sent)).files[0]?.content).toMatchObject({ state: 'failed' });
  });
});

describe('a recording', { timeout: 2 * patience }, () => {
  it('of silence says nothing, and of an hour only the beginning is heard', async () => {
    const visit = await desk.open('Bonjour');
    const [short, long] = [
      await send(visit, '', 'silence.wav', silentWav(3)),
      await send(visit, '', 'long.wav', silentWav(19 * 60)),
    ];
    expect((await settled(visit, short)).files[0]?.content).toMatchObject({
      way: 'heard',
      state: 'found',
      text: '',
      language: null,
      onlyFirst: null,
    });
    expect((await settled(visit, long)).files[0]?.content).toMatchObject({ state: 'found', onlyFirst: 600 });
  });

  const speech = fileURLToPath(new URL('../../../../shared/samples/speech/jfk.flac', import.meta.url));
  it.skipIf(!existsSync(speech))('is heard word by word (skipped without ../shared/samples)', async () => {
    const visit = await desk.open('Hello');
    const sent = await send(visit, '', 'jfk.flac', readFileSync(speech));
    const message = await settled(visit, sent);
    expect(message.files[0]?.content).toMatchObject({
      state: 'found',
      language: 'en',
      engine: 'local.transcribe.1',
      text: expect.stringContaining('what you can do for your country'),
    });
    const { body } = await desk.call(
      'GET',
      `/api/v1/messages/${message.id}/files/${message.files[0]?.id}/text`,
    );
    expect(body.segments[0].words[0]).toMatchObject({ start: expect.any(Number), text: 'And' });
    expect((await decided(visit, sent)).understanding.language).toBe('en');
  });

  it.skipIf(!existsSync(espeak))('that says a number gives a lead (skipped without espeak-ng)', async () => {
    const visit = await desk.open('Hello');
    const bytes = say(
      'en-gb',
      'Please call me. My number is plus four four, two zero, seven nine four six, zero nine five eight.',
    );
    const sent = await send(visit, '', 'note.wav', bytes);
    const decision = await decided(visit, sent);
    expect(decision.understanding.phones).toEqual(['+442079460958']);
  });

  it.skipIf(!existsSync(espeak))(
    'in French is refused with a reason, and its message goes to a person (skipped without espeak-ng)',
    async () => {
      const visit = await desk.open('Bonjour');
      const text = 'Bonjour, je voudrais savoir si vous livrez en Belgique et combien de temps cela prend.';
      const sent = await send(visit, '', 'message.wav', say('fr', text));
      expect((await settled(visit, sent)).files[0]?.content).toMatchObject({
        state: 'failed',
        text: '',
        error: { code: 'ai.language_not_served' },
      });
      expect(await decided(visit, sent)).toMatchObject({ action: 'handed_over', rule: 'files_only' });
    },
  );
});

describe('what is said in a file', { timeout: 2 * patience }, () => {
  const row = (messageId: string) =>
    app.database.query<{ state: string; starts: number; text: string }>(
      'select state, starts, text from file_texts where message_id = $1',
      [messageId],
    );

  it('is found by another worker where one died at it, and the answer waits for that', async () => {
    const visit = await desk.open('Bonjour');
    await desk.call('PATCH', `/api/v1/conversations/${visit.id}`, { assistant: 'off' });
    const message = await settled(visit, await send(visit, '', 'note.wav', silentWav(2)));
    await decided(visit, message);
    const now = app.clock.now().getTime();
    const org = desk.owner.organisationId;
    // As a worker leaves it that is killed while it listens.
    await app.database.query('delete from decisions where message_id = $1', [message.id]);
    await app.database.query(
      `update file_texts set state = 'waiting', ended_at = null, lease_owner = $2, lease_until = $3 where message_id = $1`,
      [message.id, randomUUID(), new Date(now + 10_000)],
    );
    await app.database.query(
      `insert into reply_tasks (org_id, message_id, conversation_id, seq, created_at)
       select org_id, id, conversation_id, seq, $2 from messages where id = $1 and org_id = $3`,
      [message.id, new Date(now - 60_000), org],
    );
    await expect(answerConversation(app.installation.services, org, visit.id)).resolves.toBeUndefined();
    expect((await row(message.id))[0]?.state).toBe('waiting');
    expect((await desk.call('GET', `/api/v1/conversations/${visit.id}/decisions`)).body.items).toHaveLength(
      1,
    );
    app.clock.advance(11_000);
    expect((await settled(visit, message)).files[0]?.content).toMatchObject({ state: 'found' });
    expect(await decided(visit, message)).toMatchObject({ rule: 'member_in_charge' });
    expect(await row(message.id)).toHaveLength(1);
  });

  it('belongs to the organisation alone, and only who may reply has it heard again', async () => {
    const visit = await desk.open('Bonjour');
    const message = await settled(visit, await send(visit, '', 'a.wav', silentWav(1)));
    const path = `/api/v1/messages/${message.id}/files/${message.files[0]?.id}/text`;
    expect((await viewer.call('GET', path)).status).toBe(200);
    expect((await viewer.call('POST', path)).status).toBe(403);
    expect((await other.call('GET', path)).status).toBe(404);
    expect((await other.call('POST', path)).status).toBe(404);
    const text = await send(visit, '', 'a.txt', 'plain words');
    expect(text.files[0]?.id).toBeDefined();
    const none = `/api/v1/messages/${text.id}/files/${text.files[0]?.id}/text`;
    expect((await desk.call('POST', none)).body.code).toBe('inbox.file_says_nothing');
    expect((await desk.call('GET', none)).status).toBe(404);
  });

  it('goes with the contact', async () => {
    const visit = await desk.open('Bonjour');
    const message = await settled(visit, await send(visit, '', 'a.wav', silentWav(1)));
    const { contact } = await desk.conversation(visit);
    const { dataDuties } = app.installation.services;
    const exported: string[] = [];
    for await (const { table } of dataDuties.exportContact(desk.owner.organisationId, contact.id))
      exported.push(table);
    expect(exported).toContain('file_texts');
    await dataDuties.eraseContact(desk.owner.organisationId, contact.id);
    expect(await row(message.id)).toEqual([]);
  });
});
