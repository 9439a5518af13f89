import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CallOptions, type Reply, type TestApp, testApp } from '../index.ts';
import { createRandom, type Random } from '../random.ts';
import { type Sample, samples } from '../route-matrix/samples.ts';
import { openShop, type Shop } from '../route-matrix/shop.ts';
import { hostileForms, hostileFormTypes } from './hostile-forms.ts';
import { hostileBodies, hostileCursors, hostileTexts } from './hostile-values.ts';
import { type JsonSchema, mutate, valueFor } from './schema-values.ts';

/*
 * Every endpoint of the API's description gets requests that are almost right: values at and beyond the limits of its
 * schemas, wrong types, other people's ids, cursors of nobody, bodies that are no JSON. None may be our mistake (5xx),
 * be slow, show a stack, or be refused as anything but a problem with a code. COMPTOIR_TEST_SEED=... repeats a run.
 */
const full = process.env.COMPTOIR_TEST_FULL === '1';
const seed = Number(process.env.COMPTOIR_TEST_SEED ?? randomInt(2 ** 31));
const casesPerRoute = full ? 600 : 60;
const slowMs = 2_000;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: JsonSchema;
}

interface Operation {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly bodySchema: JsonSchema | undefined;
  readonly takesFile: boolean;
  readonly example: unknown;
  readonly security: readonly Record<string, unknown>[];
}

/**
 * What ends the session that the others use, makes an account each time, or would have vendors asked by made-up keys: fuzzed
 * without the shop's own token.
 */
const withoutToken = new Set([
  'accounts.logout',
  'accounts.refresh',
  'accounts.register',
  'accounts.login',
  'accounts.changeUser',
  'accounts.revokeSessions',
  'accounts.suspendOrganisation',
  'ai.saveEngineKey',
]);
const stack = /node_modules|\bat \S+ \(|\.ts:\d+|postgres|\bselect\b.*\bfrom\b/i;

let app: TestApp;
let own: Shop;
let other: Shop;
let operations: Operation[];

beforeAll(async () => {
  console.log(`fuzz: COMPTOIR_TEST_SEED=${seed}, ${casesPerRoute} requests an endpoint`);
  app = await testApp();
  [own, other] = [await openShop(app), await openShop(app)];
  operations = readOperations((await app.call('GET', '/api/v1/openapi.json')).body);
});
afterAll(() => app.stop());

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly security: readonly Record<string, unknown>[];
  readonly requestBody?: {
    readonly content: Record<string, { schema: JsonSchema; examples: Record<string, { value?: unknown }> }>;
  };
}

function readOperations(document: { paths: Record<string, Record<string, Described>> }): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], security, requestBody }]) => {
      const content = requestBody?.content['application/json'];
      return {
        operationId,
        method: method.toUpperCase() as Operation['method'],
        path,
        parameters,
        security,
        bodySchema: content?.schema,
        takesFile: requestBody?.content['multipart/form-data'] !== undefined,
        example: Object.values(content?.examples ?? {})[0]?.value,
      };
    }),
  );
}

interface Attempt {
  readonly url: string;
  readonly call: CallOptions;
}

function attemptOf(operation: Operation, random: Random): Attempt {
  const sample: Sample = samples[operation.operationId]?.(random.chance(0.9) ? own : other) ?? {};
  const url = `${pathOf(operation, sample, random)}${queryOf(operation, random)}`;
  const headers: Record<string, string> = {
    'accept-language': random.pick(['fr', 'en', '*;q=x', 'é,,;;q=9']),
  };
  if (random.chance(0.2)) headers['idempotency-key'] = random.pick(['', 'k', 'k'.repeat(256), randomUUID()]);
  const token = tokenOf(operation, random);
  if (operation.method === 'GET') return { url, call: { headers, ...(token && { token }) } };
  if (operation.takesFile && random.chance(0.8)) {
    headers['content-type'] = random.pick(hostileFormTypes);
    return { url, call: { headers, ...(token && { token }), body: random.pick(hostileForms) } };
  }
  const raw = random.chance(0.2);
  headers['content-type'] = raw ? random.pick(['application/json', 'text/plain', '']) : 'application/json';
  const body = raw
    ? random.pick(hostileBodies)
    : operation.bodySchema &&
      JSON.stringify(mutate(sample.body ?? freshExample(operation), operation.bodySchema, random));
  return { url, call: { headers, ...(token && { token }), ...(body !== undefined && { body }) } };
}

/** A registration's address and a message's id are used once. */
function freshExample({ example }: Operation): unknown {
  const held = structuredClone(example) as Record<string, unknown> | undefined;
  if (held?.clientId !== undefined) held.clientId = randomUUID();
  if (held?.email !== undefined) held.email = `f${randomBytes(6).toString('hex')}@fuzz.example`;
  return held;
}

function tokenOf({ operationId, security }: Operation, random: Random): string | undefined {
  if (security.length === 0 || withoutToken.has(operationId)) return undefined;
  if (random.chance(0.05)) return random.pick(['x', `${own.token}x`, own.visitorToken, other.token]);
  return security.some((one) => 'visitor' in one) ? own.visitorToken : own.token;
}

function pathOf(operation: Operation, sample: Sample, random: Random): string {
  return operation.path.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const usual = sample.params?.[name] ?? (name === 'key' ? own.channelKey : randomUUID());
    // Its own session stays, and with it the token that all other requests carry.
    const odd = operation.operationId === 'accounts.revokeSession' || random.chance(0.2);
    return odd ? encode(random.pick([...hostileTexts, randomUUID(), other.contactId])) : usual;
  });
}

function queryOf({ parameters }: Operation, random: Random): string {
  const parts: string[] = [];
  for (const { name, schema } of parameters.filter((one) => one.in === 'query')) {
    if (random.chance(0.5)) continue;
    const value = name === 'cursor' ? random.pick(hostileCursors) : valueFor(schema, random);
    parts.push(`${name}=${encode(typeof value === 'string' ? value : JSON.stringify(value))}`);
    if (random.chance(0.1)) parts.push(`${name}=again`, `${name}[]=list`, `${name}[$gt]=`);
  }
  return parts.length > 0 ? `?${parts.join('&').slice(0, 8_000)}` : '';
}

const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** What is wrong with a reply, or null. */
function complaint(reply: Reply, ms: number): string | null {
  if (reply.status >= 500) return `answered ${reply.status}`;
  if (ms > slowMs) return `took ${Math.round(ms)} ms`;
  if (reply.status < 400) return null;
  if (!String(reply.headers['content-type']).startsWith('application/problem+json'))
    return 'is no problem+json';
  if (!/^[a-z]+\.[a-z_]+$/.test(String(reply.body?.code))) return 'has no code';
  if (reply.body.status !== reply.status || reply.body.requestId === undefined) return 'is half a problem';
  return stack.test(JSON.stringify({ ...reply.body, errors: undefined })) ? 'shows what is inside' : null;
}

const shortened = (value: unknown) => JSON.stringify(value)?.slice(0, 400);

describe('requests that are almost right', () => {
  it('are answered or refused, quickly, and never break anything', {
    timeout: full ? 1_800_000 : 240_000,
  }, async () => {
    const random = createRandom(seed);
    const complaints: string[] = [];
    const statuses: Record<string, number> = {};
    let slowest = 0;
    for (const operation of operations) {
      for (let turn = 0; turn < casesPerRoute; turn += 1) {
        const { url, call } = attemptOf(operation, random);
        const began = performance.now();
        const reply = await app.call(operation.method, url, call);
        const ms = performance.now() - began;
        statuses[reply.status] = (statuses[reply.status] ?? 0) + 1;
        slowest = Math.max(slowest, ms);
        const wrong = complaint(reply, ms);
        if (wrong !== null) {
          complaints.push(
            `${operation.method} ${url.slice(0, 200)} ${wrong}: ${shortened(call)} -> ${reply.text.slice(0, 300)}`,
          );
        }
      }
    }
    console.log(`fuzz: ${JSON.stringify(statuses)}, slowest ${Math.round(slowest)} ms`);
    expect(complaints).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(operations.length).toBeGreaterThan(40);
  });

  it('leave another organisation’s data as it was', async () => {
    const page = await app.call('GET', '/api/v1/contacts?limit=100', { token: own.token });
    expect(page.status).toBe(200);
    expect(page.text).not.toContain(other.canary);
  });
});
