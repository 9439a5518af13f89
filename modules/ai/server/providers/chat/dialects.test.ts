import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Turn } from '#testkit/fake-openai';
import type { ChatLimits, ChatRequest } from './chat.ts';
import { openDialects } from './dialects.fixture.ts';

const prose = 'Bread is flour, water and time. It rises slowly. Then it is gone.';
let turn: Turn = { says: prose };
let turns: Turn[] = [];
const dialects = await openDialects(() => turns.shift() ?? turn);
afterAll(async () => {
  for (const one of dialects) await one.close();
});
beforeEach(() => {
  turn = { says: prose };
  turns = [];
  for (const { heard } of dialects) heard.length = 0;
});

const request: ChatRequest = { system: 'You write.', user: 'canary of the prompt', maxTokens: 300 };
// A provider that failed is left alone for a while: each case is another organisation.
let cases = 0;
const limits = (given: Partial<ChatLimits> = {}): ChatLimits => {
  cases += 1;
  return { account: `organisation-${cases}`, timeoutMs: 2_000, maxBytes: 100_000, ...given };
};

describe.each(dialects)('the protocol of $name', ({ chat, heard, remote, withKey }) => {
  const stream = async (given: Partial<ChatLimits> = {}) => {
    const pieces: string[] = [];
    const reply = await chat.stream(request, limits(given), (piece) => void pieces.push(piece));
    return { reply, pieces };
  };

  it('tells the model who it is, what is asked and where to stop', async () => {
    expect((await chat.complete(request, limits())).text).toBe(prose);
    expect(heard[0]).toMatchObject({ system: 'You write.', user: 'canary of the prompt' });
    expect(Object.values(heard[0]?.body ?? {})).toContain(300);
  });

  it('counts what the server counted, cached tokens too', async () => {
    const counted = { input: 1_200, output: 17 };
    expect((await chat.complete(request, limits())).tokens).toEqual(counted);
    expect((await stream()).reply.tokens).toEqual(counted);
  });

  it('streams the very text that it returns', async () => {
    turn = { says: prose, every: 2 };
    const { reply, pieces } = await stream();
    expect(reply).toMatchObject({ text: prose, finish: 'whole' });
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.join('')).toBe(prose);
  });

  it('says that the limit was reached', async () => {
    turn = { says: prose, finish: 'length' };
    expect((await chat.complete(request, limits())).finish).toBe('too_long');
    expect((await stream()).reply.finish).toBe('too_long');
  });

  it.each<[string, Turn, string, number]>([
    ['refuses the key (401)', { status: 401 }, 'ai.provider_key_refused', 1],
    ['refuses the key (403)', { status: 403 }, 'ai.provider_key_refused', 1],
    ['has nothing left to spend (402)', { status: 402 }, 'ai.provider_quota', 1],
    ['finds the request wrong (400)', { status: 400 }, 'ai.provider_refused', 1],
    ['does not have the model (404)', { status: 404 }, 'ai.provider_refused', 1],
    ['takes too long (408)', { status: 408 }, 'ai.provider_timed_out', 4],
    ['finds it too large (413)', { status: 413 }, 'ai.provider_too_large', 1],
    ['is busy for an hour (429)', { status: 429, retryAfter: 3_600 }, 'ai.provider_busy', 1],
    ['is busy (429)', { status: 429 }, 'ai.provider_busy', 4],
    ['breaks (500)', { status: 500 }, 'ai.provider_unavailable', 4],
    ['is down (503)', { status: 503 }, 'ai.provider_unavailable', 4],
    ['times out behind its gate (504)', { status: 504 }, 'ai.provider_timed_out', 4],
    ['is overloaded (529)', { status: 529 }, 'ai.provider_busy', 4],
    ['hangs up', { breaks: true }, 'ai.provider_unavailable', 4],
    ['answers what is no JSON', { body: '<html>' }, 'ai.provider_malformed', 1],
    ['answers another JSON', { body: '{"content":"none","choices":"none"}' }, 'ai.provider_malformed', 1],
    ['withholds its answer', { says: '', finish: 'content_filter' }, 'ai.provider_refused', 1],
  ])('a server that %s gives no answer, after so many attempts', async (_, met, code, attempts) => {
    turn = met;
    const failure = chat.complete(request, limits());
    await expect(failure).rejects.toMatchObject({ message: code, vars: { provider: chat.provider } });
    expect(heard).toHaveLength(attempts);
  });

  it('is asked again when the server says when', async () => {
    turns = [{ status: 529, retryAfter: 3 }];
    remote.waits.length = 0;
    expect((await chat.complete(request, limits())).text).toBe(prose);
    expect(remote.waits).toEqual([3_250]);
  });

  it.each<[string, Turn, string]>([
    ['cut in the middle', { says: prose, cutAfter: 5 }, 'ai.provider_cut'],
    ['withheld', { says: '', finish: 'content_filter' }, 'ai.provider_refused'],
    ['no stream', { body: '{"choices":[]}' }, 'ai.provider_cut'],
    ['of other events', { body: 'data: {"choices":7,"type":7}\n\n' }, 'ai.provider_malformed'],
    ['of no JSON', { body: 'data: hello\n\n' }, 'ai.provider_malformed'],
    ['refused', { status: 401 }, 'ai.provider_key_refused'],
    ['over before it ends', { body: 'data: {"choices":[],"type":"ping"}\n\n' }, 'ai.provider_cut'],
  ])('a stream that is %s is no answer', async (_, met, code) => {
    turn = met;
    await expect(stream()).rejects.toThrow(code);
  });

  it('that hangs is given up in time', async () => {
    turn = { hangs: true };
    const impatient = limits({ timeoutMs: 60, patienceMs: 0 });
    await expect(chat.complete(request, impatient)).rejects.toThrow('ai.provider_timed_out');
  });

  it('tells neither key nor prompt of a failure', async () => {
    const failure: Error = await withKey('sk-wrong-canary')
      .complete(request, limits())
      .then(
        () => new Error('it worked'),
        (error) => error,
      );
    expect(failure.message).toBe('ai.provider_key_refused');
    expect(JSON.stringify([failure, failure.cause, remote.warnings])).not.toMatch(/canary/);
  });
});
