import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '#kernel/contract';
import { type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';

let app: TestApp;
let owner: Registered;
let jean: Person;
let stranger: Registered;
beforeAll(async () => {
  app = await testApp();
  owner = await registerOrganisation(app);
  jean = await join('member', 'Jean Petit');
  stranger = await registerOrganisation(app);
});
afterAll(() => app.stop());

interface Person {
  readonly userId: string;
  readonly token: string;
}
interface Line {
  kind: string;
  at: string;
  actor: { id: string; name: string } | null;
  person: { id: string; name: string } | null;
  role: string | null;
}

/** Somebody with an organisation of their own, who becomes a member of the owner's. */
async function join(role: Role, fullName: string): Promise<Person> {
  const own = await registerOrganisation(app);
  const { organisationId } = owner;
  await app.call('PATCH', '/api/v1/me', { token: own.token, body: { fullName } });
  await app.database.query(
    `insert into memberships (organisation_id, user_id, role, created_at, last_used_at) values ($1, $2, $3, now(), now())`,
    [organisationId, own.userId, role],
  );
  const switched = await app.call('POST', '/api/v1/auth/switch', {
    token: own.token,
    body: { organisationId },
  });
  return { userId: own.userId, token: switched.body.accessToken };
}

const path = '/api/v1/organisation/history';
const ask = (query = '', token = owner.token, headers = {}) =>
  app.call('GET', `${path}${query}`, { token, headers });
const lines = async (query = '', token = owner.token): Promise<Line[]> =>
  (await ask(query, token)).body.items;
const kinds = (found: Line[]) => found.map(({ kind }) => kind);
const rename = (name: string, { token }: { token: string } = owner) =>
  app.call('PATCH', '/api/v1/organisation', { token, body: { name } });
const csv = (query = '') =>
  app.call('GET', `/api/v1/organisation/history-export${query}`, {
    token: owner.token,
    headers: { 'accept-language': 'fr' },
  });

describe('the history of an organisation', () => {
  it('says who did what to whom, the latest first', async () => {
    await rename('Maison Neuve');
    const paul = await join('viewer', 'Paul Grand');
    const body = { role: 'admin' };
    await app.call('PATCH', `/api/v1/members/${paul.userId}`, { token: owner.token, body });
    await app.call('DELETE', `/api/v1/members/${paul.userId}`, { token: owner.token });
    const found = await lines('?limit=4');
    expect(kinds(found)).toEqual([
      'member_removed',
      'member_role_changed',
      'organisation_switched',
      'organisation_changed',
    ]);
    const paulIs = { id: paul.userId, name: 'Paul Grand' };
    expect(found[0]).toMatchObject({ actor: { id: owner.userId }, person: paulIs, role: null });
    expect(found[1]).toMatchObject({ actor: { id: owner.userId }, person: paulIs, role: 'admin' });
    expect(found[2]).toMatchObject({ actor: paulIs, person: null });
    const own = await app.call('GET', '/api/v1/me/security-events', { token: paul.token });
    expect(own.status).toBe(200);
  });

  it('is read by owners and administrators alone, and of their own organisation alone', async () => {
    const ada = await join('admin', 'Ada');
    expect((await ask('', ada.token)).status).toBe(200);
    expect((await ask('', jean.token)).status).toBe(403);
    expect((await app.call('GET', '/api/v1/organisation/history-export', { token: jean.token })).status).toBe(
      403,
    );
    const theirs = await lines('?limit=100', stranger.token);
    expect(JSON.stringify(theirs)).not.toContain(owner.userId);
    expect(await lines(`?person=${owner.userId}`, stranger.token)).toEqual([]);
    expect(await lines('?search=Jean', stranger.token)).toEqual([]);
  });

  it('is narrowed by person, action and days of the organisation’s own time', async () => {
    expect(await lines(`?person=${jean.userId}`)).toEqual([
      expect.objectContaining({
        kind: 'organisation_switched',
        actor: { id: jean.userId, name: 'Jean Petit' },
      }),
    ]);
    await rename('Maison Claire');
    expect(new Set(kinds(await lines('?kind=organisation_changed')))).toEqual(
      new Set(['organisation_changed']),
    );
    expect((await ask('?kind=nothing')).status).toBe(400);
    expect((await ask('?from=hier')).status).toBe(400);
    await app.database.query(
      `insert into security_events (id, kind, user_id, organisation_id, at, ip, user_agent)
       values (gen_random_uuid(), 'signed_in', $1, $2, '2026-01-31T23:30:00Z', '192.0.2.7', 'curl/8')`,
      [owner.userId, owner.organisationId],
    );
    // Half past midnight in Paris.
    expect(kinds(await lines('?from=2026-02-01&to=2026-02-01'))).toEqual(['signed_in']);
    expect(await lines('?from=2026-01-31&to=2026-01-31')).toEqual([]);
  });

  it('is searched by names, by addresses, and by what things are called in the reader’s language', async () => {
    expect(kinds(await lines('?search=jean%20PETIT'))).toEqual(['organisation_switched']);
    expect(kinds(await lines('?search=192.0.2'))).toEqual(['signed_in']);
    const found = await ask(`?search=${encodeURIComponent('organisation modifiee')}`, owner.token, {
      'accept-language': 'fr',
    });
    expect(new Set(kinds(found.body.items))).toEqual(new Set(['organisation_changed']));
    for (const hostile of ['%25', '_', "'", '\\'])
      expect(await lines(`?search=${encodeURIComponent(decodeURIComponent(hostile))}`)).toEqual([]);
  });

  it('goes on page by page, without a gap or a repeat', async () => {
    const whole = await lines('?limit=100');
    const read: Line[] = [];
    let cursor = '';
    do {
      const { body } = await ask(`?limit=2${cursor}`);
      read.push(...body.items);
      cursor = body.nextCursor === null ? '' : `&cursor=${encodeURIComponent(body.nextCursor)}`;
    } while (cursor !== '');
    expect(read).toEqual(whole);
  });
});

describe('the history as a file', () => {
  it('holds no formula, is in the reader’s words, and is kept in the history itself', async () => {
    const name = '=HYPERLINK("http://x.example";"x")';
    await app.call('PATCH', '/api/v1/me', { token: owner.token, body: { fullName: name } });
    await rename('Maison Blanche');
    const file = await csv('?kind=organisation_changed');
    expect(file.status).toBe(200);
    expect(file.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8' });
    const [head, first] = file.text.replace(/^\uFEFF/, '').split('\r\n');
    expect(head).toBe('at,what,kind,by,person,role,ip,device');
    expect(first).toContain(
      'Organisation modifiée,organisation_changed,"\'=HYPERLINK(""http://x.example"";""x"")"',
    );
    expect(kinds(await lines('?limit=1'))).toEqual(['history_exported']);
  });
});
