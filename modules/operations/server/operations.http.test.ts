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

const call = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown, headers = {}) =>
  app.call(method, `/api/v1/admin${path}`, { token: administrator.token, body, headers });

describe('the installation', () => {
  it.each(['/health', '/switches', '/queue'])(
    'shows nothing of %s to an owner of an organisation',
    async (path) => {
      const reply = await app.call('GET', `/api/v1/admin${path}`, { token: owner.token });
      expect(reply.status).toBe(403);
      expect((await app.call('GET', `/api/v1/admin${path}`)).status).toBe(401);
    },
  );

  it('lets no owner turn anything', async () => {
    const body = { outgoing: false };
    const reply = await app.call('PATCH', '/api/v1/admin/switches', { token: owner.token, body });
    expect(reply.status).toBe(403);
    expect((await call('GET', '/switches')).body.outgoing).toBe(true);
  });
});

describe('the health of the installation', () => {
  it('is what doctor says, in the reader’s language', async () => {
    const { status, body } = await call('GET', '/health', undefined, { 'accept-language': 'fr' });
    expect(status).toBe(200);
    expect(body.checks).toContainEqual(
      expect.objectContaining({ check: 'checks.database', code: 'schema_current', title: 'Base de données' }),
    );
    expect(body.checks.filter((line: { status: string }) => line.status === 'fail')).toEqual([]);
    expect(JSON.stringify(body)).not.toMatch(/postgres(ql)?:\/\//);
  });
});

describe('the switches', () => {
  it('are turned one by one, read back at once, and noticed by the process', async () => {
    expect((await call('PATCH', '/switches', { logLevel: 'error' })).body).toEqual({
      outgoing: true,
      logLevel: 'error',
    });
    expect((await call('PATCH', '/switches', { outgoing: false })).body).toEqual({
      outgoing: false,
      logLevel: 'error',
    });
    const { switches } = app.installation.services;
    await eventually(async () =>
      expect([switches.outgoing(), switches.logLevel()]).toEqual([false, 'error']),
    );
    expect((await call('PATCH', '/switches', { outgoing: true, logLevel: null })).body).toEqual({
      outgoing: true,
      logLevel: null,
    });
  });

  it('take no level that does not exist', async () => {
    expect((await call('PATCH', '/switches', { logLevel: 'chatty' })).status).toBe(400);
  });
});

describe('the queue', () => {
  it('shows failed jobs without anybody’s words, and tries one again', async () => {
    const { services } = app.installation;
    const { secrets, schemas, log, metrics } = services;
    const password = (role: string) =>
      secrets.derive(`kernel.database_role.${role}`, 24).toString('base64url');
    const { logins } = await inspectDatabase({ ownerUrl: app.database.url, password, schemas });
    const connectionString = logins?.jobs ?? '';
    const jobs = createJobs({
      backend: { kind: 'postgres', connectionString, schema: jobsSchema, poolSize: 1 },
      log,
      metrics,
    });
    // Nobody handles it, so it fails.
    const payload = { orgId: owner.organisationId, data: { text: 'canary-of-a-visitor' } };
    await jobs.add({ name: 'tests.nobody_does_this', attempts: 1, backoffMs: 1 }, payload, {
      id: 'dead-one',
    });
    const failed = async () => {
      const { body } = await call('GET', '/queue');
      expect(body.counts.failed).toBe(1);
      return body.failed[0];
    };
    const job = await eventually(failed, 15_000);
    expect(job).toMatchObject({
      id: 'dead-one',
      name: 'tests.nobody_does_this',
      organisationId: owner.organisationId,
      payload: { orgId: owner.organisationId, data: { text: 'text of 19' } },
    });
    expect(JSON.stringify(job)).not.toContain('canary');
    expect((await call('POST', '/queue/failed/dead-one/retry')).status).toBe(204);
    expect(await eventually(failed, 15_000)).toMatchObject({ id: 'dead-one' });
    expect((await call('POST', '/queue/failed/nobody/retry')).status).toBe(404);
    await jobs.close({ timeoutMs: 0 });
  });
});
