import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { eventually, registerOrganisation } from '#testkit';
import { mailDesk, openMailDesk } from './fixtures/mail-desk.fixture.ts';
import { complaintReport, deliveryReport } from './fixtures/report.fixture.ts';

const { sink, app, desk, reply } = await openMailDesk();

/** A conversation with somebody who wrote and was answered. @returns it, and the Message-ID of our answer */
async function answered(from: string): Promise<{ conversationId: string; messageId: string }> {
  const words = `Livrez-vous en Belgique, ${from} ?`;
  await desk.write({ from, subject: 'Livraison', text: words });
  const { conversationId } = await desk.message(words);
  await desk.settled();
  return { conversationId, messageId: lastTo(from) };
}

const lastTo = (address: string) => sink.to(address).at(-1)?.messageId ?? 'nothing@shop.example';
const deliveryOf = async (conversationId: string, text: string | RegExp) => {
  const all = await desk.messages(conversationId);
  const found = all.find((message: { text: string }) =>
    typeof text === 'string' ? message.text === text : text.test(message.text),
  );
  return found?.mail.delivery;
};
const becomes = (conversationId: string, text: string | RegExp, state: object) =>
  eventually(async () => expect(await deliveryOf(conversationId, text)).toMatchObject(state), 20_000);
const suppressed = async (search: string, { token } = desk.owner) =>
  (await app.call('GET', `/api/v1/mail-suppressions?search=${encodeURIComponent(search)}`, { token })).body
    .items;
const bounce = (recipient: string, messageId: string, more: object = {}) =>
  desk.writeRaw(deliveryReport({ to: desk.address, recipient, messageId, ...more }), '');

describe('an address that does not exist', () => {
  it('is told on the message and to people, and gets nothing more until somebody lifts it', async () => {
    const from = 'Gone@client.example';
    const { conversationId, messageId } = await answered(from);
    await bounce('gone@client.example', messageId);
    const reason = expect.stringContaining('5.1.1');
    await becomes(conversationId, /à domicile/, { state: 'bounced', cause: 'no_such_address', reason });
    expect(await desk.messages(conversationId)).toHaveLength(2);
    const bell = await desk.call('GET', '/api/v1/notifications?limit=5');
    expect(bell.body.items[0]).toMatchObject({ kind: 'delivery_failed', conversationId });

    const before = sink.to(from).length;
    await reply(conversationId, 'Êtes-vous là ?');
    const at = expect.stringMatching(/^\d{4}-/);
    await becomes(conversationId, 'Êtes-vous là ?', {
      state: 'failed',
      reason: null,
      cause: null,
      suppressed: { cause: 'bounced', at },
    });
    expect(sink.to(from)).toHaveLength(before);

    const [entry] = await suppressed('GONE@');
    expect(entry).toMatchObject({ address: 'gone@client.example', cause: 'bounced', reason });
    expect(entry.returnCause).toBe('no_such_address');
    expect((await desk.call('DELETE', `/api/v1/mail-suppressions/${entry.id}`)).status).toBe(204);
    const again = await desk.call('DELETE', `/api/v1/mail-suppressions/${entry.id}`);
    expect([again.status, again.body.code]).toEqual([404, 'mail.not_suppressed']);
    const events = await desk.call('GET', '/api/v1/me/security-events?limit=5');
    expect(events.body.items[0]).toMatchObject({ kind: 'suppression_lifted' });
    await reply(conversationId, 'Et maintenant ?');
    await becomes(conversationId, 'Et maintenant ?', { state: 'sent' });
    expect(sink.to(from)).toHaveLength(before + 1);
  });

  it('is nobody else’s to see or to lift', async () => {
    const { messageId } = await answered('hidden@client.example');
    await bounce('hidden@client.example', messageId);
    const [entry] = await eventually(async () => {
      const found = await suppressed('hidden');
      expect(found).toHaveLength(1);
      return found;
    }, 20_000);
    const other = await registerOrganisation(app);
    expect(await suppressed('', other)).toEqual([]);
    const path = `/api/v1/mail-suppressions/${entry.id}`;
    expect((await app.call('DELETE', path, { token: other.token })).status).toBe(404);
    expect(await suppressed('hidden')).toHaveLength(1);
  });
});

describe('a report that somebody made up', () => {
  it('counts against nobody: of a mail that we never wrote, to somebody else, or of another organisation', async () => {
    const { conversationId, messageId } = await answered('victim@client.example');
    await bounce('victim@client.example', `${randomUUID()}@shop.example`);
    await bounce('other@client.example', messageId);
    await bounce('victim@client.example', `x' or 1=1 --@shop.example`);
    await desk.settled();
    const other = await mailDesk(app);
    await other.write({ from: 'theirs@client.example', text: 'Livrez-vous en Belgique, à eux ?' });
    await other.message('à eux');
    await other.settled();
    await bounce('theirs@client.example', lastTo('theirs@client.example'));
    await desk.settled();
    for (const owner of [desk.owner, other.owner]) {
      for (const name of ['victim', 'other@', 'theirs']) expect(await suppressed(name, owner)).toEqual([]);
    }
    await reply(conversationId, 'Toujours là.');
    await becomes(conversationId, 'Toujours là.', { state: 'sent' });
  });

  it('of a delay changes nothing', async () => {
    const { conversationId, messageId } = await answered('slow@client.example');
    await bounce('slow@client.example', messageId, { action: 'delayed', status: '4.4.1' });
    await desk.settled();
    expect(await suppressed('slow@')).toEqual([]);
    expect(await deliveryOf(conversationId, /à domicile/)).toMatchObject({ state: 'sent' });
  });
});

describe('what may pass by itself', () => {
  it('suppresses after three days on which something came back, and not before', async () => {
    const from = 'full@client.example';
    const { conversationId, messageId } = await answered(from);
    const full = { status: '4.2.2' };
    await bounce(from, messageId, full);
    await bounce(from, messageId, full);
    await becomes(conversationId, /à domicile/, { state: 'bounced', cause: 'mailbox_full' });
    for (const turn of ['un', 'deux', 'trois']) {
      expect(await suppressed('full@')).toEqual([]);
      const text = `Jour ${turn}`;
      await reply(conversationId, text);
      await becomes(conversationId, text, { state: 'sent' });
      await bounce(from, lastTo(from), full);
      await becomes(conversationId, text, { state: 'bounced' });
      await app.database.query(`update mail_returns set at = at - interval '1 day' where address = $1`, [
        from,
      ]);
    }
    expect(await suppressed('full@')).toMatchObject([
      { cause: 'kept_bouncing', returnCause: 'mailbox_full' },
    ]);
  });
});

describe('a reader who complains', () => {
  it('gets nothing more, although the report withholds who it was', async () => {
    const { conversationId, messageId } = await answered('angry@client.example');
    await desk.writeRaw(complaintReport({ to: desk.address, messageId }), '');
    await becomes(conversationId, /à domicile/, { state: 'complained' });
    expect(await suppressed('angry')).toMatchObject([
      { cause: 'complained', returnCause: null, reason: null },
    ]);
    await reply(conversationId, 'Pardon.');
    await becomes(conversationId, 'Pardon.', { state: 'failed', suppressed: { cause: 'complained' } });
  });
});
