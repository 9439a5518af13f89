import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type TestApp, testApp } from '#testkit';
import { type TestDesk, testDesk } from './desk.fixture.ts';

let app: TestApp;
let desk: TestDesk;
let other: TestDesk;
beforeAll(async () => {
  app = await testApp();
  desk = await testDesk(app);
  other = await testDesk(app);
});
afterAll(() => app.stop());

const historyOf = async (who: TestDesk) => {
  const rows = await app.database.query<{ count: string }>(
    `select count(*) from security_events
     where organisation_id = $1 and user_id = $2 and kind = 'conversations_exported'`,
    [who.owner.organisationId, who.owner.userId],
  );
  return Number(rows[0]?.count);
};

describe('an exported conversation', () => {
  it('holds everything that was written, in its order, and the history keeps who took it', async () => {
    const visit = await desk.open('Message 0', 'Zoé');
    for (let number = 1; number <= 120; number += 1) await desk.write(visit, `Message ${number}`);
    await desk.call('POST', `/api/v1/conversations/${visit.id}/messages`, {
      clientId: randomUUID(),
      text: 'Entre nous',
      visibility: 'note',
    });
    const before = await historyOf(desk);
    const json = await desk.call('GET', `/api/v1/conversations/${visit.id}/export?format=json`);
    expect(json.headers['content-disposition']).toMatch(/^attachment; filename="conversation-.*\.json"$/);
    const { conversation, messages } = JSON.parse(json.text);
    expect(conversation.id).toBe(visit.id);
    const said = messages.filter((one: { author: string }) => one.author === 'visitor');
    expect(said.map((one: { text: string }) => one.text)).toEqual(
      Array.from({ length: 121 }, (_, number) => `Message ${number}`),
    );
    const text = (await desk.call('GET', `/api/v1/conversations/${visit.id}/export`)).text;
    expect(text.indexOf('Message 1\n')).toBeLessThan(text.indexOf('Message 120'));
    expect(text).toContain('Entre nous');
    expect(await historyOf(desk)).toBe(before + 2);
  });

  it('is not another organisation’s, and not a member’s who may not export', async () => {
    const theirs = await other.open('Bonjour');
    expect((await desk.call('GET', `/api/v1/conversations/${theirs.id}/export`)).status).toBe(404);
    const mine = await desk.open('Bonjour');
    const colleague = await desk.join('member');
    for (const path of [`conversations/${mine.id}/export`, 'conversation-export']) {
      expect((await colleague.call('GET', `/api/v1/${path}`)).status).toBe(403);
    }
  });
});

describe('an exported list', () => {
  it('has a line for each conversation that fits, and no formula', async () => {
    const formula = '=HYPERLINK("http://evil.example";"clic")';
    const visit = await desk.open(formula, '+33 évasion, "tabulée"');
    await desk.call('PATCH', `/api/v1/conversations/${visit.id}`, { addTags: ['export', '@moi'] });
    const reply = await desk.call('GET', '/api/v1/conversation-export?tag=export');
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head, line, rest] = reply.text.split('\r\n');
    expect(head).toMatch(/^\uFEFFid,contact,channel,status/);
    const quotes = '"'.repeat(3);
    expect(line).toContain(`"'+33 évasion, ""tabulée${quotes}`);
    expect(reply.text).not.toMatch(/(^|,)"?=HYPERLINK/m);
    expect(rest).toBe('');
  });

  it('is whole, however many pages it has', async () => {
    await app.database.query(
      `insert into conversations (org_id, id, channel_id, contact_id, status, assistant, last_activity_at, created_at)
       select org_id, gen_random_uuid(), id, gen_random_uuid(), 'pending', 'on', now() - n * interval '1 second', now()
       from channels, generate_series(1, 1234) n where org_id = $1`,
      [desk.owner.organisationId],
    );
    const lines = (await desk.call('GET', '/api/v1/conversation-export?status=pending')).text
      .trim()
      .split('\r\n');
    expect(new Set(lines).size).toBe(1_235);
  });
});

describe('a forwarded conversation', () => {
  it('leaves as one mail to each address, with the comment and what was said, and a note tells of it', async () => {
    const visit = await desk.open('Ma commande est cassée', 'Zoé');
    await desk.call('POST', `/api/v1/conversations/${visit.id}/messages`, {
      clientId: randomUUID(),
      text: 'Entre nous',
      visibility: 'note',
    });
    const path = `/api/v1/conversations/${visit.id}/forward`;
    const body = {
      clientId: randomUUID(),
      to: ['a@b.example', 'c@d.example', 'a@b.example'],
      comment: 'Une idée ?',
    };
    const sent = await desk.call('POST', path, body);
    expect(sent).toMatchObject({ status: 201, body: { visibility: 'note' } });
    expect(sent.body.text).toContain('a@b.example, c@d.example');
    expect((await desk.call('POST', path, body)).body.id).toBe(sent.body.id);
    const mails = await eventually(async () => {
      const { items } = (await desk.call('GET', '/api/v1/caught-mail')).body;
      const forwarded = items.filter((mail: { purpose: string }) => mail.purpose === 'inbox.forward');
      const to = forwarded.map((mail: { to: string }) => mail.to).toSorted();
      expect(to).toEqual(['a@b.example', 'c@d.example']);
      return forwarded;
    });
    expect(mails[0].text).toContain('Ma commande est cassée');
    expect(mails[0].text).toContain('Une idée ?');
    expect(mails[0].text).not.toContain('Entre nous');
  });

  it('is refused for what is no address', async () => {
    const visit = await desk.open('Bonjour');
    for (const to of [[], ['nobody'], ['a@b.example\r\nBcc: x@y.example']]) {
      const body = { clientId: randomUUID(), to };
      expect((await desk.call('POST', `/api/v1/conversations/${visit.id}/forward`, body)).status).toBe(400);
    }
  });
});
