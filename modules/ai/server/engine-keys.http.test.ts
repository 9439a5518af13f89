import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jobPrincipal, type Scope } from '#kernel/scope';
import { createSecrets } from '#kernel/secrets';
import {
  eventually,
  type Registered,
  registerOrganisation,
  type TestApp,
  testApp,
  testSecretKey,
} from '#testkit';
import { startFakeAnthropic } from '#testkit/fake-anthropic';
import { startFakeOpenAi } from '#testkit/fake-openai';
import { accessBy } from './own-access.ts';
import { enginesOf } from './use-cases/engines-of.ts';
import { storedKeys } from './use-cases/stored-keys.ts';

const anthropic = await startFakeAnthropic(() => ({ says: 'Du pain, et rien d’autre.' }));
const openAi = await startFakeOpenAi(() => ({ says: 'From the installation.' }));
const outbound = new URL(anthropic.url).host;

let app: TestApp;
let owner: Registered;
beforeAll(async () => {
  app = await testApp({
    environment: {
      OUTBOUND_ALLOW: outbound,
      OPENAI_BASE_URL: openAi.url,
      OPENAI_API_KEY: openAi.key,
      WELCOME_CREDITS: '1000',
    },
  });
});
afterAll(async () => {
  await app.stop();
  await anthropic.stop();
  await openAi.stop();
});
beforeEach(async () => {
  owner = await registerOrganisation(app);
  anthropic.requests.length = 0;
});

const save = (vendor: string, body: object, { token } = owner) =>
  app.call('PUT', '/api/v1/engine-keys', { token, body: { vendor, ...body } });
const own = { key: anthropic.key, baseUrl: anthropic.url, models: { chat: 'claude-tiny' } };
const engines = async ({ token } = owner) => (await app.call('GET', '/api/v1/engines', { token })).body;
const writing = async (whose = owner) =>
  (await engines(whose)).abilities.find(({ ability }: { ability: string }) => ability === 'write');
const tryKey = async (vendor: string, language = 'en') =>
  app.call('POST', `/api/v1/engine-keys/${vendor}/test`, {
    token: owner.token,
    headers: { 'accept-language': language },
  });
const within = <T>(act: (scope: Scope) => Promise<T>) =>
  app.installation.services.scopes.withOrg(jobPrincipal(owner.organisationId, 'test'), act);

describe('a key of one’s own', () => {
  it('is kept encrypted, and only its last four characters are told', async () => {
    const saved = await save('anthropic', own);
    expect(saved.status).toBe(200);
    expect(saved.body.keys).toEqual([
      {
        vendor: 'anthropic',
        lastFour: '90c2',
        baseUrl: anthropic.url,
        models: { chat: 'claude-tiny' },
        readable: true,
        savedAt: expect.any(String),
        savedBy: expect.any(String),
      },
    ]);
    expect(JSON.stringify([saved.body, await engines()])).not.toContain('canary');
    const rows = await app.database.query('select row_to_json(k)::text as line from engine_keys k');
    expect(JSON.stringify(rows)).not.toContain('canary');
  });

  it('serves its organisation in place of the installation’s, and nobody else', async () => {
    const other = await registerOrganisation(app);
    await save('anthropic', own);
    expect(await writing()).toMatchObject({ engine: 'anthropic.claude-tiny', source: 'own' });
    expect(await writing(other)).toMatchObject({ engine: 'openai.gpt-4o-mini', source: 'installation' });
    const { translators, answerer } = await enginesOf(app.installation.services, owner.organisationId);
    expect(translators.map(({ engine }) => engine)).toEqual(['anthropic.claude-tiny']);
    expect(answerer.engine).toBe('anthropic.claude-tiny');
  });

  it('writes, and costs what the price book says', async () => {
    await save('anthropic', own);
    const { token } = owner;
    const asked = { prompt: 'Du pain', tone: 'warm' };
    const { body } = await app.call('POST', '/api/v1/tasks/write', { token, body: asked });
    const done = await eventually(async () => {
      const task = (await app.call('GET', `/api/v1/tasks/${body.id}`, { token })).body;
      expect(task.status).toBe('succeeded');
      return task;
    });
    expect(done.result).toMatchObject({
      text: 'Du pain, et rien d’autre.',
      engine: 'anthropic.claude-tiny',
    });
    expect(done.credits).toBeGreaterThan(0);
    expect(anthropic.requests).toHaveLength(1);
  });

  it('ends at once in every process when it is taken away', async () => {
    await save('anthropic', own);
    expect((await writing()).source).toBe('own');
    // As another process does it.
    await app.database.query('delete from engine_keys where org_id = $1', [owner.organisationId]);
    expect((await writing()).source).toBe('installation');
  });

  it('is replaced, kept while its address changes, and removed once', async () => {
    await save('anthropic', { ...own, key: 'sk-ant-former-one-abcd' });
    const replaced = await save('anthropic', own);
    expect(replaced.body.keys[0].lastFour).toBe('90c2');
    const moved = await save('anthropic', { baseUrl: null });
    expect(moved.body.keys[0]).toMatchObject({ lastFour: '90c2', baseUrl: null, models: {} });
    const { token } = owner;
    const remove = () => app.call('DELETE', '/api/v1/engine-keys/anthropic', { token });
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 404]);
  });

  it('is missing where a vendor needs one; a server of one’s own needs an address and a model', async () => {
    expect((await save('mistral', {})).body.code).toBe('ai.access_incomplete');
    expect((await save('compatible', { baseUrl: 'https://a.example/v1' })).status).toBe(422);
    const models = { chat: 'qwen' };
    const saved = await save('compatible', { baseUrl: 'https://a.example/v1', models });
    expect(saved.body.keys[0]).toMatchObject({ lastFour: null, models });
    expect(await writing()).toMatchObject({ engine: 'openai.qwen', source: 'own' });
  });

  it('is told in the history by who saved and removed it, without a word of it', async () => {
    await save('anthropic', own);
    await app.call('DELETE', '/api/v1/engine-keys/anthropic', { token: owner.token });
    const { body } = await app.call('GET', '/api/v1/organisation/history', { token: owner.token });
    const kinds = body.items.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['engine_key_saved', 'engine_key_removed']));
  });
});

describe('a key that is tried', () => {
  it('works', async () => {
    await save('anthropic', own);
    expect((await tryKey('anthropic')).body).toEqual({ problem: null });
  });

  it('is refused, in a sentence of the reader’s language', async () => {
    await save('anthropic', { ...own, key: 'sk-ant-wrong-canary' });
    const { body } = await tryKey('anthropic', 'fr');
    expect(body.problem).toMatchObject({ code: 'ai.provider_key_refused' });
    expect(body.problem.detail).toContain('Anthropic n’accepte pas la clé');
    expect(JSON.stringify(body)).not.toContain('canary');
  });

  it('of a server inside our network is never sent there', async () => {
    await save('compatible', { baseUrl: openAi.url, key: 'sk-own-canary', models: { chat: 'x' } });
    const { body } = await tryKey('compatible');
    expect(body.problem.code).toBe('ai.provider_address_refused');
    expect(openAi.requests).toEqual([]);
  });

  it('is not found where there is none', async () => {
    expect((await tryKey('deepl')).status).toBe(404);
  });
});

describe('what is stored', () => {
  it('opens in no other organisation and for no other vendor', async () => {
    await save('anthropic', own);
    const [row] = await within(storedKeys);
    if (!row) throw new Error('no row');
    const { services } = app.installation;
    const other = await registerOrganisation(app);
    expect(accessBy(services, owner.organisationId, row)?.apiKey).toBe(anthropic.key);
    expect(accessBy(services, other.organisationId, row)).toBeNull();
    expect(accessBy(services, owner.organisationId, { ...row, vendor: 'mistral' })).toBeNull();
  });

  it('is sealed anew after SECRET_KEY was replaced, and said to be lost where that was lost', async () => {
    await save('anthropic', own);
    const { services } = app.installation;
    const newKey = 'another-secret-key-of-more-than-32-characters!Q7';
    const rotating = createSecrets({ secretKey: newKey, previousSecretKey: testSecretKey });
    const rotated = await within((scope) => {
      const elsewhere = { ...services, secrets: rotating };
      return storedKeys(Object.create(scope, { services: { value: elsewhere } }) as Scope);
    });
    const [row] = rotated;
    if (!row) throw new Error('no row');
    const alone = { ...services, secrets: createSecrets({ secretKey: newKey }) };
    expect(accessBy(alone, owner.organisationId, row)?.apiKey).toBe(anthropic.key);
    // Here the new key is unknown.
    expect((await engines()).keys[0].readable).toBe(false);
    expect((await writing()).source).toBe('installation');
    expect((await tryKey('anthropic')).body.problem.code).toBe('ai.key_unreadable');
  });
});
