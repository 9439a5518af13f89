import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { startFakeOpenAi, type Turn } from '#testkit/fake-openai';
import type { RemoteRequest } from './client.ts';
import { readEvents } from './read-events.ts';
import { type TestRemote, testRemote } from './remote.fixture.ts';
import { readPatience, readRetryAfter } from './retry-after.ts';

let turns: Turn[] = [];
const server = await startFakeOpenAi(() => turns.shift() ?? { says: 'well' });
const opened: TestRemote[] = [];
afterAll(async () => {
  for (const one of opened) await one.close();
  await server.stop();
});
beforeEach(() => {
  turns = [];
  server.requests.length = 0;
});

function open(given: { perMinute?: number; key?: string } = {}): TestRemote {
  const headers = { authorization: `Bearer ${given.key ?? server.key}` };
  const made = testRemote({ baseUrl: server.url, headers, ...given });
  opened.push(made);
  return made;
}

const answer = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })) });
const secret = 'canary of the prompt';
const request = (given: Partial<RemoteRequest> & { stream?: boolean } = {}): RemoteRequest => ({
  path: '/chat/completions',
  body: JSON.stringify({ model: 'small-1', messages: [{ role: 'user', content: secret }], ...given }),
  contentType: 'application/json',
  account: 'organisation-1',
  timeoutMs: 5_000,
  maxBytes: 100_000,
  ...given,
});
const ask = ({ remote }: TestRemote, given = {}) => remote.json(request(given), answer);
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('a provider that fails', () => {
  it.each<[string, Turn, string, number]>([
    ['refuses the key (403)', { status: 403 }, 'ai.provider_key_refused', 1],
    ['takes too long by its own account (408)', { status: 408 }, 'ai.provider_timed_out', 4],
    ['finds the request too large (413)', { status: 413 }, 'ai.provider_too_large', 1],
    ['finds the request wrong (400)', { status: 400 }, 'ai.provider_refused', 1],
    ['does not have the model (404)', { status: 404 }, 'ai.provider_refused', 1],
    ['has too much to do (429)', { status: 429 }, 'ai.provider_busy', 4],
    ['has sold its last token (429)', { status: 429, code: 'insufficient_quota' }, 'ai.provider_quota', 1],
    ['breaks (500)', { status: 500 }, 'ai.provider_unavailable', 4],
    ['is down (503)', { status: 503 }, 'ai.provider_unavailable', 4],
    ['cannot reach its own (504)', { status: 504 }, 'ai.provider_timed_out', 4],
    ['hangs up', { breaks: true }, 'ai.provider_unavailable', 4],
    ['answers what is no JSON', { body: '<html>' }, 'ai.provider_malformed', 1],
    ['answers another JSON', { body: '{"choices":"none"}' }, 'ai.provider_malformed', 1],
  ])('%s is told as what it is, after so many attempts', async (_, turn, code, attempts) => {
    turns = times(4, turn);
    const made = open();
    await expect(ask(made)).rejects.toMatchObject({ message: code, vars: { provider: 'OpenAI' } });
    expect(server.requests).toHaveLength(attempts);
  });

  it('refuses a wrong key (401) once, and neither key nor prompt is told to anybody', async () => {
    const made = open({ key: 'sk-wrong-canary' });
    const failure: Error = await ask(made).then(
      () => new Error('it worked'),
      (error) => error,
    );
    expect(failure.message).toBe('ai.provider_key_refused');
    turns = times(4, { body: `{"you said":"${secret}"}` });
    const malformed = await ask(open()).catch((error: unknown) => error);
    const told = JSON.stringify([failure, malformed, made.warnings], (_, value) =>
      value instanceof Error ? { ...value, message: value.message, cause: value.cause } : value,
    );
    expect(told).not.toMatch(/canary/);
  });

  it('is asked again until it works, each time after a longer pause', async () => {
    turns = [{ status: 500 }, { status: 502 }, { breaks: true }, { says: 'at last' }];
    const made = open();
    expect((await ask(made)).choices[0]?.message.content).toBe('at last');
    expect(made.waits).toEqual([250, 500, 1_000]);
  });

  it('is left alone for exactly as long as it asked, and jitter comes on top', async () => {
    turns = [{ status: 429, retryAfter: 7 }];
    const made = open();
    await ask(made);
    expect(made.waits).toEqual([7_250]);
  });

  it('is left alone by the organisation’s other requests too', async () => {
    turns = times(1, { status: 429, retryAfter: 300 });
    const made = open();
    await expect(ask(made)).rejects.toThrow('ai.provider_busy');
    await expect(ask(made)).rejects.toThrow('ai.provider_busy');
    expect(server.requests).toHaveLength(1);
    expect((await ask(made, { account: 'organisation-2' })).choices).toHaveLength(1);
    made.clock.advance(300_000);
    expect((await ask(made)).choices).toHaveLength(1);
  });

  it('that gives no answer in time is a time-out', async () => {
    turns = times(4, { hangs: true });
    await expect(ask(open(), { timeoutMs: 60 })).rejects.toThrow('ai.provider_timed_out');
  });

  it('that answers without an end is not read without an end', async () => {
    turns = [{ says: 'x'.repeat(300_000) }];
    await expect(ask(open())).rejects.toThrow('ai.provider_malformed');
  });
});

describe('an impatient request', () => {
  it('is sent once, and not at all while the provider is to be left alone', async () => {
    turns = [{ status: 503 }, { status: 429, retryAfter: 30 }];
    const made = open();
    await expect(ask(made, { patienceMs: 0 })).rejects.toThrow('ai.provider_unavailable');
    await expect(ask(made, { patienceMs: 0 })).rejects.toThrow('ai.provider_busy');
    made.clock.advance(29_000);
    await expect(ask(made, { patienceMs: 0 })).rejects.toThrow('ai.provider_busy');
    expect(server.requests).toHaveLength(2);
    made.clock.advance(1_000);
    expect((await ask(made, { patienceMs: 0 })).choices).toHaveLength(1);
    expect(made.waits).toEqual([]);
  });
});

it('an address that an organisation chose is held against the guard, and never leads elsewhere', async () => {
  const made = open();
  const own = made.again({ fromOperator: false });
  await expect(own.json(request(), answer)).rejects.toThrow('ai.provider_address_refused');
  expect(server.requests).toHaveLength(0);
});

describe('the circuit', () => {
  it('opens after five failures in a row, and one trial closes it', async () => {
    const made = open();
    turns = times(5, { status: 500 });
    await expect(ask(made)).rejects.toThrow('ai.provider_unavailable');
    await expect(ask(made)).rejects.toThrow('ai.provider_unavailable');
    expect(server.requests).toHaveLength(5);
    await expect(ask(made)).rejects.toThrow('ai.provider_unavailable');
    expect(server.requests).toHaveLength(5);
    made.clock.advance(30_000);
    expect((await ask(made)).choices).toHaveLength(1);
    expect((await ask(made)).choices).toHaveLength(1);
    expect(server.requests).toHaveLength(7);
  });

  it('stays open when the trial fails', async () => {
    const made = open();
    turns = times(6, { status: 500 });
    await expect(ask(made)).rejects.toThrow();
    await expect(ask(made)).rejects.toThrow();
    made.clock.advance(30_000);
    await expect(ask(made)).rejects.toThrow('ai.provider_unavailable');
    await expect(ask(made)).rejects.toThrow('ai.provider_unavailable');
    expect(server.requests).toHaveLength(6);
  });

  it('lets one request try, however many come', async () => {
    const made = open();
    turns = times(5, { status: 500 });
    await expect(ask(made)).rejects.toThrow();
    await expect(ask(made)).rejects.toThrow();
    made.clock.advance(30_000);
    const met = await Promise.allSettled([ask(made), ask(made), ask(made)]);
    expect(met.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('the bucket', () => {
  it('spreads an organisation’s haste over time, and not another’s', async () => {
    const made = open({ perMinute: 2 });
    await ask(made);
    await ask(made);
    expect(made.waits).toEqual([]);
    await ask(made);
    expect(made.waits).toEqual([30_000]);
    await ask(made, { account: 'organisation-2' });
    expect(made.waits).toHaveLength(1);
  });

  it('refuses rather than to let a task wait for minutes', async () => {
    const made = open({ perMinute: 1 });
    await ask(made);
    await expect(ask(made)).rejects.toThrow('ai.provider_busy');
    made.clock.advance(60_000);
    await ask(made);
  });
});

describe('a stream', () => {
  const read = async ({ remote }: TestRemote, given = {}) => {
    const events: string[] = [];
    for await (const event of remote.events(request({ stream: true, ...given }))) events.push(event);
    return events;
  };

  it('comes event by event, to its end', async () => {
    turns = [{ says: 'one two three' }];
    const events = await read(open());
    expect(events.at(-1)).toBe('[DONE]');
    expect(events).toHaveLength(6);
  });

  it('that breaks before its first event is asked for again', async () => {
    turns = [{ breaks: true }, { says: 'one two', cutAfter: 0 }, { says: 'one' }];
    expect((await read(open())).at(-1)).toBe('[DONE]');
    expect(server.requests).toHaveLength(3);
  });

  it('that breaks later is told as cut, and is not begun again', async () => {
    turns = [{ says: 'one two three', cutAfter: 2 }];
    await expect(read(open())).rejects.toThrow('ai.provider_cut');
    expect(server.requests).toHaveLength(1);
  });

  it('is given up by its reader without a failure of the provider', async () => {
    turns = [{ says: 'one two three four five', every: 20 }];
    const made = open();
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    await expect(read(made, { signal: controller.signal })).rejects.toMatchObject({ code: 'aborted' });
    expect(made.warnings.filter((line) => JSON.stringify(line).includes('provider failed'))).toEqual([]);
  });

  it.each([
    ['whole', ['data: a\n\ndata: b\n\n']],
    ['byte by byte', [...'data: a\n\ndata: b\n\n']],
    ['with carriage returns', ['data: a\r', '\n\r\ndata:b\r\n\r\n']],
    ['with comments and names', [': hello\n\nevent: x\ndata: a\nid: 3\n\n', 'data: b\n\ndata: lost']],
  ])('is read %s', async (_, chunks) => {
    const encoder = new TextEncoder();
    const body = (async function* () {
      for (const chunk of chunks) yield encoder.encode(chunk);
    })();
    const events: string[] = [];
    for await (const event of readEvents(body)) events.push(event);
    expect(events).toEqual(['a', 'b']);
  });
});

it('reads how long to wait as seconds or as a date', () => {
  const now = new Date('2026-11-20T10:00:00Z');
  expect(readRetryAfter('3', now)).toBe(3_000);
  expect(readRetryAfter('Fri, 20 Nov 2026 10:01:00 GMT', now)).toBe(60_000);
  expect(readRetryAfter('Fri, 20 Nov 2026 09:01:00 GMT', now)).toBe(0);
  expect(readRetryAfter('soon', now)).toBeNull();
  expect(readRetryAfter(null, now)).toBeNull();
});

it('reads how long to wait from the limits that are used up, where nothing else tells', () => {
  const now = new Date('2026-11-20T10:00:00Z');
  const limit = (name: string, left: number, reset: string): [string, string][] => [
    [`anthropic-ratelimit-${name}-remaining`, String(left)],
    [`anthropic-ratelimit-${name}-reset`, reset],
  ];
  const limits = [
    ...limit('requests', 0, '2026-11-20T10:00:07Z'),
    ...limit('output-tokens', 0, '2026-11-20T10:00:09Z'),
    ...limit('input-tokens', 40, '2026-11-20T10:01:00Z'),
  ];
  expect(readPatience(new Headers(limits), now)).toBe(9_000);
  expect(readPatience(new Headers([...limits, ['retry-after', '2']]), now)).toBe(2_000);
  expect(readPatience(new Headers(), now)).toBeNull();
});
