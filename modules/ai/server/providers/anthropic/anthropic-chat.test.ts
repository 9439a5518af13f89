import { describe, expect, it } from 'vitest';
import { type MessagesTurn, messageOf, startFakeAnthropic } from '#testkit/fake-anthropic';
import { vendorDescription } from '#testkit/vendor-description';
import { openRemote } from '../remote/remote.fixture.ts';
import { anthropicHeaders, createAnthropicChat } from './anthropic-chat.ts';

const says = 'Bread is flour, water and time.';
let turn: MessagesTurn = { says };
const server = await startFakeAnthropic(() => turn);
const headers = anthropicHeaders(server.key);
const { remote } = openRemote(server, { headers, provider: 'Anthropic' });

const chat = createAnthropicChat({ remote, model: 'claude-haiku-5-5' });
const request = { system: 'You write.', user: 'About bread', maxTokens: 300 };
let cases = 0;
const limits = () => {
  cases += 1;
  return { account: `organisation-${cases}`, timeoutMs: 2_000, maxBytes: 100_000 };
};
const silent = () => undefined;

describe('an error in the middle of a stream', () => {
  it.each<[string, number, string]>([
    ['overloaded_error', 1, 'ai.provider_busy'],
    ['rate_limit_error', 1, 'ai.provider_busy'],
    ['timeout_error', 1, 'ai.provider_timed_out'],
    ['authentication_error', 1, 'ai.provider_key_refused'],
    ['api_error', 1, 'ai.provider_unavailable'],
    ['overloaded_error', 6, 'ai.provider_cut'],
  ])('%s after %i events is told as what it is', async (error, failsAfter, code) => {
    turn = { says, failsAfter, error };
    await expect(chat.stream(request, limits(), silent)).rejects.toThrow(code);
  });
});

it('blocks that are no text are no part of the answer', async () => {
  const thinking = { type: 'thinking', thinking: 'Hm.', signature: 'x' };
  const whole = messageOf('claude-haiku-5-5', { says });
  turn = { body: JSON.stringify({ ...whole, content: [thinking, ...whole.content] }) };
  expect((await chat.complete(request, limits())).text).toBe(says);
});

it('a full context is a text that was not finished', async () => {
  turn = {
    body: JSON.stringify({
      ...messageOf('claude-haiku-5-5', { says }),
      stop_reason: 'model_context_window_exceeded',
    }),
  };
  expect((await chat.complete(request, limits())).finish).toBe('too_long');
});

const schemas = 'from-sdk-types/anthropic';
const params = vendorDescription(
  `${schemas}.MessageCreateParams.schema.json`,
  '/definitions/MessageCreateParamsNonStreaming',
);
const message = vendorDescription(`${schemas}.Message.schema.json`, '/definitions/Message');

describe.skipIf(!params)('Anthropic’s description (skipped without ../shared/specs)', () => {
  it('has every field of the request as it is sent', async () => {
    turn = { says };
    server.requests.length = 0;
    await chat.complete({ ...request, maxTokens: null, json: true, exact: true }, limits());
    await chat.stream(request, limits(), silent);
    // The description that we have is the one of requests without a stream, which says so of this field alone.
    const sent = server.requests.map(({ stream, ...rest }) => [stream, params?.(rest)]);
    expect(sent).toEqual([
      [undefined, []],
      [true, []],
    ]);
  });

  it('is what the fake server keeps to', () => {
    expect(message?.(messageOf('claude-haiku-5-5', { says }))).toEqual([]);
  });
});
