import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createJobs } from '#kernel/jobs';
import { inspectDatabase, jobsSchema } from '#kernel/migrator';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';

let app: TestApp;
let administrator: Registered;
let owner: Registered;
beforeAll(async () => {
  app = await testApp();
  administrator = await registerOrganisation(app);
  owner = await registerOrganisation(app);
});
afterAll(() => app.stop());

const visits = '/api/v1/admin/queue-visits';

/** What the administrator's browser holds after the button. */
async function visit({ token }: { token: string } = administrator): Promise<Record<string, string>> {
  const reply = await app.call('POST', visits, { token });
  expect(reply.status).toBe(201);
  const [cookie] = reply.cookies;
  expect(cookie).toMatchObject({ path: '/admin/queues', httpOnly: true, sameSite: 'Strict', maxAge: 1800 });
  return { [cookie?.name ?? '']: cookie?.value ?? '' };
}
const look = (path: string, cookies: Record<string, string> = {}) =>
  app.call('GET', `/admin/queues${path}`, { cookies });

const paths = [
  '',
  '/',
  '/queue/comptoir',
  '/api/queues',
  '/api/redis/stats',
  '/static/favicon.ico',
  '/nothing',
];

describe('the board of the queue', () => {
  it('opens for the administrator alone', async () => {
    expect((await app.call('POST', visits, { token: owner.token })).status).toBe(403);
    expect((await app.call('POST', visits)).status).toBe(401);
    const forged = { comptoir_queues: `${Object.values(await visit())[0]}x` };
    for (const path of paths) {
      for (const cookies of [{}, forged, { comptoir_queues: administrator.token }]) {
        const reply = await look(path, cookies);
        expect(reply.status).toBe(401);
        expect(reply.body.code).toBe('kernel.unauthenticated');
      }
    }
  });

  it('leads a browser that did not open it to the page with its button', async () => {
    const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
    for (const path of ['', '/queue/comptoir']) {
      const reply = await app.call('GET', `/admin/queues${path}`, { headers: { accept } });
      expect([reply.status, reply.headers.location, reply.headers['cache-control']]).toEqual([
        303,
        '/settings/queue',
        'no-store',
      ]);
    }
  });

  it('is a page with a strict policy, its files, and what it reads, none of it kept by the browser', async () => {
    const cookies = await visit();
    const page = await look('', cookies);
    expect(page.status).toBe(200);
    const [script] = /static\/js\/main\.\w+\.js/.exec(page.text) ?? [];
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|http/);
    for (const path of ['', `/${script}`, '/static/locales/fr-FR/messages.json', '/api/queues']) {
      const reply = await look(path, cookies);
      expect([path, reply.status, reply.headers['cache-control']]).toEqual([path, 200, 'no-store']);
    }
    expect((await look('/nothing', cookies)).status).toBe(404);
    expect((await look('/static/../../package.json', cookies)).status).toBe(404);
    expect((await look('/static/..%2f..%2fpackage.json', cookies)).status).toBe(404);
  });

  it('takes nothing but questions', async () => {
    const cookies = await visit();
    expect((await app.call('HEAD', '/admin/queues', { cookies })).status).toBe(200);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      for (const path of ['', '/api/queues/pause', '/api/queues/comptoir/some/retry', '/static/x']) {
        const reply = await app.call(method, `/admin/queues${path}`, { cookies });
        expect([method, path, reply.status]).toEqual([method, path, 405]);
        expect(reply.headers.allow).toBe('GET, HEAD');
      }
    }
  });

  it('shows what failed without anybody’s words', async () => {
    const { secrets, schemas, log, metrics } = app.installation.services;
    const password = (role: string) =>
      secrets.derive(`kernel.database_role.${role}`, 24).toString('base64url');
    const { logins } = await inspectDatabase({ ownerUrl: app.database.url, password, schemas });
    const jobs = createJobs({
      backend: {
        kind: 'postgres',
        connectionString: logins?.jobs ?? '',
        schema: jobsSchema,
        poolSize: 1,
      },
      log,
      metrics,
    });
    const payload = { orgId: owner.organisationId, data: { text: 'canary-of-a-visitor' } };
    // Nobody handles it, so it fails, and the error says its name.
    const kind = { name: 'canary by a visitor', attempts: 1, backoffMs: 1 };
    await jobs.add(kind, payload, { id: 'dead-one' });
    const cookies = await visit();
    const query = '?activeQueue=comptoir&status=failed&page=1&jobsPerPage=10';
    const failed = await eventually(async () => {
      const reply = await look(`/api/queues${query}`, cookies);
      expect(reply.body.queues[0].counts.failed).toBe(1);
      return reply;
    }, 15_000);
    expect(failed.body.queues[0].jobs).toMatchObject([
      { id: 'dead-one', data: { orgId: owner.organisationId, data: { text: 'text of 19' } } },
    ]);
    const job = '/api/queues/comptoir/dead-one';
    for (const path of [`/api/queues${query}`, job, `${job}/logs`, `${job}/flow`, '/api/job-schedulers']) {
      const reply = await look(path, cookies);
      expect([path, reply.status]).toEqual([path, 200]);
      expect(reply.text).not.toContain('canary');
    }
    await jobs.close({ timeoutMs: 0 });
  });

  it('closes after half an hour, and at once with the session or the duty', async () => {
    const cookies = await visit();
    const { email, password } = administrator;
    const second = await app.call('POST', '/api/v1/auth/login', { body: { email, password } });
    const other = await visit({ token: second.body.accessToken });
    expect((await look('', other)).status).toBe(200);
    await app.call('POST', '/api/v1/auth/logout', { token: second.body.accessToken });
    app.clock.advance(1_000);
    expect((await look('', other)).status).toBe(401);
    expect((await look('', cookies)).status).toBe(200);

    const flag = (on: boolean) =>
      app.database.query('update users set administrator = $1 where id = $2', [on, administrator.userId]);
    await flag(false);
    app.clock.advance(1_000);
    expect((await look('', cookies)).status).toBe(401);
    await flag(true);
    app.clock.advance(1_000);
    expect((await look('', cookies)).status).toBe(200);
    app.clock.advance(30 * 60_000);
    expect((await look('', cookies)).status).toBe(401);
  });
});
