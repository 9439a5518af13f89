import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type TestApp, testApp } from '#testkit';
import { type Colleague, type TestDesk, testDesk } from './desk.fixture.ts';
import { mailNotifications } from './use-cases/mail-notifications.ts';
import { sendDigests } from './use-cases/send-digests.ts';

let app: TestApp;
let desk: TestDesk;
let colleague: Colleague;
beforeAll(async () => {
  app = await testApp();
  desk = await testDesk(app);
  colleague = await desk.join('member');
  await verify(desk.owner.userId, colleague.userId);
});
afterAll(() => app.stop());

const path = '/api/v1/me/notification-choices';
const verify = (...userIds: string[]) =>
  app.database.query('update users set email_verified_at = now() where id = any($1)', [userIds]);
const choose = (body: object, who: Pick<TestDesk, 'call'> = desk) => who.call('PATCH', path, body);
/** The purposes and subjects of the mails to a member, the oldest first. */
const mailsTo = async (userId: string, purpose: string) =>
  app.database.query<{ subject: string; ref: string; org_id: string }>(
    `select m.subject, m.ref, m.org_id from mail_messages m join users u on u.email = m.to_address
     where u.id = $1 and m.purpose = $2 order by m.created_at, m.id`,
    [userId, purpose],
  );
const digestsTo = (userId: string) => mailsTo(userId, 'inbox.digest');
const sweep = () => sendDigests(app.installation.services);
/** So that a daily digest at this hour is due at the next full one, in the zone where that is now. */
const dueNow = { every: 'hourly', workingDaysOnly: false } as const;
/** What was left so far was left before the last full hour. */
const age = (orgId: string) =>
  app.database.query(
    `update notifications set created_at = created_at - interval '61 minutes' where org_id = $1 and mailed_at is null`,
    [orgId],
  );
/** Assigns a conversation, which tells whoever gets it. */
const assign = async (userId: string, name: string, who: TestDesk = desk) => {
  const visit = await who.open('Bonjour', name);
  await who.call('PATCH', `/api/v1/conversations/${visit.id}`, { assigneeId: userId });
  return visit;
};
const bellOf = async (who: Pick<TestDesk, 'call'>) => {
  const { body } = await who.call('GET', '/api/v1/notifications?limit=100');
  return body.items as { kind: string; contactName: string }[];
};

describe('choices of notifications', () => {
  it('are each member’s own in each organisation, and keep what is left out', async () => {
    const usual = (await desk.call('GET', path)).body;
    expect(usual.digest).toEqual({ every: 'daily', hour: 8, timeZone: null, workingDaysOnly: true });
    expect(usual.kinds).toContainEqual({ kind: 'handed_over', page: true, mail: 'digest' });
    const changed = await choose({
      kinds: [{ kind: 'mentioned', mail: 'now' }],
      digest: { timeZone: 'America/Montreal' },
    });
    expect(changed.body.kinds).toContainEqual({ kind: 'mentioned', page: true, mail: 'now' });
    expect(changed.body.digest).toMatchObject({ every: 'daily', hour: 8, timeZone: 'America/Montreal' });
    await choose({ kinds: [{ kind: 'mentioned', page: false }], digest: { timeZone: null } });
    expect((await desk.call('GET', path)).body.kinds).toContainEqual({
      kind: 'mentioned',
      page: false,
      mail: 'now',
    });
    expect((await colleague.call('GET', path)).body).toEqual(usual);
    const elsewhere = await testDesk(app);
    expect((await elsewhere.call('GET', path)).body).toEqual(usual);
  });

  it('make sense, and are nobody’s who is not signed in', async () => {
    for (const wrong of [
      { kinds: [{ kind: 'nothing', page: true }] },
      { kinds: [{ kind: 'assigned' }, { kind: 'assigned' }] },
      { kinds: [{ kind: 'assigned', mail: 'sometimes' }] },
      { digest: { hour: 24 } },
      { digest: { timeZone: 'Europe/Nowhere' } },
      { userId: colleague.userId },
    ]) {
      expect((await choose(wrong)).status).toBe(400);
    }
    expect((await app.call('GET', path)).status).toBe(401);
  });

  it('keep from the bell what is not wanted there', async () => {
    await choose({ kinds: [{ kind: 'assigned', page: false, mail: 'never' }] }, colleague);
    await assign(colleague.userId, 'Nadia Discrète');
    expect(await bellOf(colleague)).not.toContainEqual(
      expect.objectContaining({ contactName: 'Nadia Discrète' }),
    );
    await choose({ kinds: [{ kind: 'assigned', page: true }] }, colleague);
    await assign(colleague.userId, 'Nadia Visible');
    expect(await bellOf(colleague)).toContainEqual(expect.objectContaining({ contactName: 'Nadia Visible' }));
    await choose({ kinds: [{ kind: 'assigned', mail: 'digest' }] }, colleague);
  });
});

describe('a mail at once', () => {
  it('says who and what, once, however often its job runs, and none of a visitor’s words', async () => {
    await choose({ kinds: [{ kind: 'assigned', mail: 'now' }] }, colleague);
    await assign(colleague.userId, 'Paul Pressé');
    const [mail] = await eventually(async () => {
      const mails = await mailsTo(colleague.userId, 'inbox.notification');
      expect(mails).toHaveLength(1);
      return mails;
    });
    expect(mail?.subject).toContain('Paul Pressé');
    const { services } = app.installation;
    await mailNotifications(services, mail?.org_id ?? '', [mail?.ref ?? '']);
    expect(await mailsTo(colleague.userId, 'inbox.notification')).toHaveLength(1);
    const caught = await eventually(async () => {
      const { items } = (await desk.call('GET', '/api/v1/caught-mail')).body;
      return items.find((one: { purpose: string }) => one.purpose === 'inbox.notification') ?? expect.fail();
    });
    expect(caught.text).toContain('/settings/notifications');
    expect(caught.text).not.toContain('Bonjour');
    await choose({ kinds: [{ kind: 'assigned', mail: 'digest' }] }, colleague);
  });
});

describe('a digest', () => {
  it('tells what is unread and older than its hour, once, also with two workers', async () => {
    const other = await testDesk(app);
    const reader = await other.join('member');
    await verify(reader.userId);
    await choose({ digest: dueNow }, reader);
    const read = await assign(reader.userId, 'Rita Relue', other);
    await assign(reader.userId, 'Une Première', other);
    await assign(reader.userId, 'Deux Deuxième', other);
    await reader.call('POST', `/api/v1/conversations/${read.id}/read`);
    await age(other.owner.organisationId);
    await assign(reader.userId, 'Trop Récente', other);
    await Promise.all([sweep(), sweep()]);
    await sweep();
    const digests = await digestsTo(reader.userId);
    expect(digests).toHaveLength(1);
    expect(digests[0]?.subject).toContain('2 notifications');
    const { items } = await eventually(async () => {
      const reply = await other.call('GET', '/api/v1/caught-mail');
      expect(reply.body.items).not.toEqual([]);
      return reply.body;
    });
    const [{ text }] = items;
    expect(text).toContain('Une Première');
    expect(text).toContain('Deux Deuxième');
    expect(text).not.toMatch(/Rita Relue|Trop Récente|Bonjour/);
    await age(other.owner.organisationId);
    await sweep();
    expect(await digestsTo(reader.userId)).toHaveLength(2);
  });

  it('is not sent to who wants none, and what waited for it is not told later', async () => {
    const other = await testDesk(app);
    const reader = await other.join('member');
    await verify(reader.userId);
    await assign(reader.userId, 'Jamais Dite', other);
    await choose({ digest: { every: 'never' } }, reader);
    await choose({ digest: dueNow }, reader);
    await age(other.owner.organisationId);
    await sweep();
    expect(await digestsTo(reader.userId)).toEqual([]);
  });

  it('is sent to nobody unverified, blocked or leaving, and for no organisation that is suspended or ends', async () => {
    const other = await testDesk(app);
    const reader = await other.join('member');
    await choose({ digest: dueNow }, reader);
    await assign(reader.userId, 'Quelqu’un', other);
    const orgId = other.owner.organisationId;
    await age(orgId);
    const sends = async () => {
      await sweep();
      return (await digestsTo(reader.userId)).length;
    };
    expect(await sends()).toBe(0);
    await verify(reader.userId);
    const users = (set: string) =>
      app.database.query(`update users set ${set} where id = $1`, [reader.userId]);
    const org = (set: string) => app.database.query(`update organisations set ${set} where id = $1`, [orgId]);
    for (const column of ['blocked_at', 'delete_after']) {
      await users(`${column} = now()`);
      expect(await sends(), column).toBe(0);
      await users(`${column} = null`);
    }
    for (const column of ['suspended_at', 'delete_after']) {
      await org(`${column} = now()`);
      expect(await sends(), column).toBe(0);
      await org(`${column} = null`);
    }
    expect(await sends()).toBe(1);
  });
});

describe('a member who leaves', () => {
  it('has no conversations any more, which these say, and nothing of theirs is kept', async () => {
    const other = await testDesk(app);
    const leaver = await other.join('member');
    await choose({ digest: { hour: 9 } }, leaver);
    const visit = await assign(leaver.userId, 'Claire Laissée', other);
    const done = await assign(leaver.userId, 'Denis Fini', other);
    await other.call('PATCH', `/api/v1/conversations/${done.id}`, { status: 'resolved' });
    await other.call('DELETE', `/api/v1/members/${leaver.userId}`);
    await eventually(async () => {
      expect((await other.conversation(visit)).assignee).toBeNull();
      expect((await other.conversation(done)).assignee).toBeNull();
    });
    const { items } = (await other.call('GET', `/api/v1/conversations/${visit.id}/messages`)).body;
    expect(items.map(({ text }: { text: string }) => text).join('\n')).toMatch(/n’est plus membre/);
    await eventually(async () => {
      for (const table of ['notification_choices', 'notifications', 'conversation_reads']) {
        const left = await app.database.query(`select 1 from ${table} where user_id = $1`, [leaver.userId]);
        expect(left, table).toEqual([]);
      }
    });
  });
});
