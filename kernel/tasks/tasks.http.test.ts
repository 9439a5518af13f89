import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { defineError, tasksErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import { jobPrincipal, type Principal } from '#kernel/scope';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { defineTool, registerTool, startTask } from './index.ts';

const inputSchema = z.strictObject({
  words: z.array(z.string()),
  /** How the work goes: `slow` waits before each word but the first until it is interrupted. */
  mood: z.enum(['good', 'slow', 'moody', 'final', 'broken']).default('good'),
});
const refused = defineError({ code: tasksErrors.noExport.code, status: 422 });
let attempts = 0;

/** Writes words in capitals, one step a word. */
const shoutTool = defineTool({
  name: 'shout',
  input: inputSchema,
  step: z.string(),
  result: z.object({ words: z.array(z.string()), engine: z.string() }),
  maxMs: 60_000,
  measure: async (_services, _principal, { words, mood }) => ({
    title: words.join(' '),
    units: Math.max(1, words.length),
    files: [],
    ...(mood === 'good' && { engine: 'shout.1' }),
  }),
  async run({ steps, finish, tell, signal }, { words, mood }) {
    attempts += 1;
    if (mood === 'final') throw new AppError(refused, { vars: { formats: 'none' } });
    if (mood === 'broken' || (mood === 'moody' && attempts === 1)) throw new Error('not today');
    for (const word of words.slice(steps.length)) {
      if (mood === 'slow' && word !== words[0]) await wait(60_000, undefined, { signal });
      await finish(word.toUpperCase(), 1);
      tell(0.5, word);
    }
  },
  assemble: (steps) => ({ words: [...steps], engine: 'shout.1' }),
  textOf: ({ words }) => words.join(' '),
  exports: {
    txt: { mediaType: 'text/plain; charset=utf-8', write: ({ result }) => result.words.join('\n') },
  },
});

let app: TestApp;
let owner: Registered;
let other: Registered;
beforeAll(async () => {
  app = await testApp({ environment: { WELCOME_CREDITS: '100' } });
  await app.database.query(
    `insert into prices (version, tool, unit, unit_size, price) values (1, 'shout', 'characters', 1, 500)`,
  );
  registerTool(app.installation.services, shoutTool);
  owner = await registerOrganisation(app);
  other = await registerOrganisation(app);
});
afterAll(() => app.stop());

const call = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, { token } = owner) =>
  app.call(method, `/api/v1/tasks${path}`, { token, ...(body !== undefined && { body }) });

async function start(words: readonly string[], mood = 'good', who = owner) {
  const principal: Principal = jobPrincipal(who.organisationId, 'test');
  const input = shoutTool.input.parse({ words, mood });
  return startTask(app.installation.services, principal, { tool: shoutTool, input }, (_scope, effect) =>
    effect(),
  );
}

const ended = (id: string, status: string) =>
  eventually(async () => {
    const { body } = await call('GET', `/${id}`);
    expect(body.status).toBe(status);
    return body;
  });

describe('a task', () => {
  it('is done behind the scenes, and its result can be read, searched and saved', async () => {
    const { id, status, quote } = await start(['café', 'noir']);
    expect([status, quote.credits]).toEqual(['queued', 1]);
    const task = await ended(id, 'succeeded');
    expect(task).toMatchObject({
      ...{
        tool: 'shout',
        title: 'café noir',
        progress: 1,
        credits: 1,
        cached: false,
        exports: ['txt'],
        revision: 0,
      },
      result: { words: ['CAFÉ', 'NOIR'], engine: 'shout.1' },
    });
    const found = await call('GET', '?search=CAFE%20noir&tool=shout&status=succeeded');
    expect(found.body.items.map((one: { id: string }) => one.id)).toEqual([id]);
    expect((await call('GET', '?search=th%C3%A9')).body.items).toEqual([]);
    const saved = await call('GET', `/${id}/exports/txt`);
    expect(saved.text).toBe('CAFÉ\nNOIR');
    expect(saved.headers['content-disposition']).toContain('caf');
    expect((await call('GET', `/${id}/exports/docx`)).body.code).toBe('tasks.no_export');
  });

  it('that was asked before is there at once', async () => {
    const first = await start(['encore']);
    await ended(first.id, 'succeeded');
    const again = await start(['encore']);
    expect(again).toMatchObject({ status: 'succeeded', cached: true, quote: { credits: 0 } });
    expect((await call('GET', `/${again.id}`)).body.result.words).toEqual(['ENCORE']);
    const elsewhere = await start(['encore'], 'good', other);
    expect(elsewhere.cached).toBe(false);
  });

  it('that failed for a passing reason is tried again, and for a final one is not', async () => {
    attempts = 0;
    const moody = await start(['oui'], 'moody');
    const tried = eventually(async () => {
      const { status } = (await call('GET', `/${moody.id}`)).body;
      if (status === 'queued') app.clock.advance(1_000);
      expect(status).toBe('succeeded');
    });
    await tried;
    const final = await start(['non'], 'final');
    const failed = await ended(final.id, 'failed');
    expect(failed.error).toMatchObject({ code: 'tasks.no_export', detail: expect.stringContaining('none') });
    expect(failed).not.toHaveProperty('result');
    expect(failed.credits).toBe(0);
  });

  it('is given up after three failures, and may be asked for again', async () => {
    const broken = await start(['non'], 'broken');
    await eventually(async () => {
      const { status, error } = (await call('GET', `/${broken.id}`)).body;
      if (status === 'queued') app.clock.advance(1_000);
      expect(error?.code).toBe('tasks.failed');
    });
    const again = await app.call('POST', `/api/v1/tasks/${broken.id}/retry`, {
      token: owner.token,
      headers: { 'idempotency-key': 'again' },
    });
    expect(again.status).toBe(202);
    const repeated = await app.call('POST', `/api/v1/tasks/${broken.id}/retry`, {
      token: owner.token,
      headers: { 'idempotency-key': 'again' },
    });
    expect(repeated.body.id).toBe(again.body.id);
    expect(again.body.id).not.toBe(broken.id);
  });

  it('is cancelled while it runs, and keeps what it has finished', async () => {
    const { id } = await start(['un', 'deux'], 'slow');
    await eventually(async () => expect((await call('GET', `/${id}`)).body.progress).toBe(0.5));
    expect((await call('DELETE', `/${id}`)).body.code).toBe('tasks.not_ended');
    expect((await call('POST', `/${id}/cancel`)).status).toBe(200);
    const task = await ended(id, 'cancelled');
    expect(task.result.words).toEqual(['UN']);
    expect([task.quote.credits, task.credits]).toEqual([1, 0.5]);
    expect((await call('POST', `/${id}/cancel`)).body.status).toBe('cancelled');
    expect((await call('DELETE', `/${id}`)).status).toBe(204);
    expect((await call('GET', `/${id}`)).body.code).toBe('tasks.not_found');
  });

  it('is corrected by one person at a time, in the form of its tool', async () => {
    const { id } = await start(['faute']);
    await ended(id, 'succeeded');
    const result = { words: ['juste'], engine: 'shout.1' };
    expect((await call('PUT', `/${id}/result`, { revision: 0, result: { words: 'x' } })).body.code).toBe(
      'kernel.validation_failed',
    );
    expect((await call('PUT', `/${id}/result`, { revision: 0, result })).body).toMatchObject({
      revision: 1,
      result,
    });
    expect((await call('PUT', `/${id}/result`, { revision: 0, result })).body.code).toBe(
      'tasks.revised_meanwhile',
    );
    expect((await call('GET', '?search=juste')).body.items).toHaveLength(1);
    // What somebody corrected is theirs: who asks the same anew gets what the tool finds.
    expect((await start(['faute'])).cached).toBe(false);
  });

  it('of another organisation is not found', async () => {
    const { id } = await start(['secret']);
    await ended(id, 'succeeded');
    for (const [method, path, body] of [
      ['GET', `/${id}`],
      ['DELETE', `/${id}`],
      ['POST', `/${id}/cancel`],
      ['POST', `/${id}/retry`],
      ['PUT', `/${id}/result`, { revision: 0, result: {} }],
      ['GET', `/${id}/exports/txt`],
    ] as const) {
      expect((await call(method, path, body, other)).body.code).toBe('tasks.not_found');
    }
    expect((await call('GET', '?search=secret', undefined, other)).body.items).toEqual([]);
  });
});

describe('the ledger', () => {
  const credits = async ({ token } = owner) => (await app.call('GET', '/api/v1/credits', { token })).body;

  it('holds nothing once all tasks have ended, and has an entry for each that cost something', async () => {
    await eventually(async () => {
      app.clock.advance(1_000);
      expect((await credits()).held).toBe(0);
    });
    const { items: tasks } = (await call('GET', '?limit=100')).body;
    const { items: entries } = (
      await app.call('GET', '/api/v1/credits/entries?limit=100', { token: owner.token })
    ).body;
    const paid = (taskId: string) =>
      entries
        .filter((one: { taskId?: string }) => one.taskId === taskId)
        .map((one: { amount: number }) => -one.amount);
    expect(tasks.length).toBeGreaterThan(5);
    for (const task of tasks)
      expect([task.id, paid(task.id)]).toEqual([task.id, task.credits === 0 ? [] : [task.credits]]);
  });

  it('refuses what it cannot pay before anything is begun', async () => {
    const words = Array.from({ length: 250 }, (_, index) => `mot${index}`);
    await expect(start(words)).rejects.toThrow('billing.insufficient_credits');
    expect((await call('GET', '?search=mot249')).body.items).toEqual([]);
  });
});

describe('a quote', () => {
  const quote = (body: unknown) => app.call('POST', '/api/v1/credits/quotes', { token: owner.token, body });

  it('counts what a task would be charged by, and starts nothing', async () => {
    const { body } = await quote({ tool: 'shout', words: ['jamais', 'vu'] });
    expect(body).toEqual({ credits: 1, units: 2, cached: false, expectedMs: null });
    expect((await call('GET', '?search=jamais')).body.items).toEqual([]);
  });

  it('of what the tool would refuse is refused likewise', async () => {
    const unknown = (await quote({ tool: 'whisper' })).body;
    expect(unknown).toMatchObject({ code: 'kernel.validation_failed', errors: [{ path: 'body.tool' }] });
    expect(unknown.errors[0].message).toContain('shout');
    const { body } = await quote({ tool: 'shout', words: 'un' });
    expect(body).toMatchObject({ code: 'kernel.validation_failed', errors: [{ path: 'body.words' }] });
  });
});

describe('a list', () => {
  it('is read page by page from either end', async () => {
    const made = [];
    for (const word of ['liste1', 'liste2', 'liste3']) {
      made.push((await start([word], 'good', other)).id);
      app.clock.advance(1_000);
    }
    for (const [sort, expected] of [
      ['newest', [...made].reverse()],
      ['oldest', made],
    ] as const) {
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body } = await call(
          'GET',
          `?sort=${sort}&search=liste&limit=2${cursor && `&cursor=${cursor}`}`,
          undefined,
          other,
        );
        seen.push(...body.items.map((one: { id: string }) => one.id));
        cursor = body.nextCursor ?? '';
      } while (cursor !== '');
      expect(seen).toEqual(expected);
    }
  });
});
