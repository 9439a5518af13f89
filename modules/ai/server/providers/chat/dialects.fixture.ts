import { startFakeAnthropic } from '#testkit/fake-anthropic';
import { startFakeOpenAi, type Turn } from '#testkit/fake-openai';
import { anthropicHeaders, createAnthropicChat } from '../anthropic/anthropic-chat.ts';
import { createMistralChat } from '../mistral/mistral-chat.ts';
import { createOpenAiChat } from '../openai/openai-chat.ts';
import { type TestRemote, testRemote } from '../remote/remote.fixture.ts';
import type { Chat } from './chat.ts';

/** A request as it reached the vendor's fake, whatever its protocol. */
export interface Heard {
  readonly system: string;
  readonly user: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A vendor's model in a test: the same faults, told in the vendor's own way. */
export interface Dialect {
  readonly name: 'openai' | 'mistral' | 'anthropic';
  readonly chat: Chat;
  readonly remote: TestRemote;
  readonly heard: Heard[];
  /** The same model asked with a key that nobody knows. */
  withKey(key: string): Chat;
  close(): Promise<void>;
}

type Answer = (heard: Heard) => Turn;

/** Every protocol in which models are asked. */
export async function openDialects(answer: Answer): Promise<Dialect[]> {
  return [await openAiLike('openai', answer), await openAiLike('mistral', answer), await anthropic(answer)];
}

async function openAiLike(name: 'openai' | 'mistral', answer: Answer): Promise<Dialect> {
  const heard: Heard[] = [];
  const server = await startFakeOpenAi((request) => {
    const [system, user] = request.messages.map(({ content }) => String(content));
    const one = { system: system ?? '', user: user ?? '', body: request };
    heard.push(one);
    const turn = answer(one);
    return 'says' in turn ? { ...turn, counted: name === 'mistral' } : turn;
  });
  const remote = testRemote({
    baseUrl: server.url,
    headers: { authorization: `Bearer ${server.key}` },
    provider: name === 'openai' ? 'OpenAI' : 'Mistral',
  });
  const chatBy = (client: TestRemote['remote']): Chat =>
    name === 'openai'
      ? createOpenAiChat({ remote: client, model: 'small-1', limitField: 'max_completion_tokens' })
      : createMistralChat({ remote: client, model: 'small-1' });
  return {
    name,
    chat: chatBy(remote.remote),
    remote,
    heard,
    withKey: (key) => chatBy(remote.again({ headers: { authorization: `Bearer ${key}` } })),
    async close() {
      await remote.close();
      await server.stop();
    },
  };
}

async function anthropic(answer: Answer): Promise<Dialect> {
  const heard: Heard[] = [];
  const server = await startFakeAnthropic((request) => {
    const one = { system: request.system ?? '', user: request.messages[0]?.content ?? '', body: request };
    heard.push(one);
    return answer(one);
  });
  const remote = testRemote({
    baseUrl: server.url,
    headers: anthropicHeaders(server.key),
    provider: 'Anthropic',
  });
  const chatBy = (client: TestRemote['remote']) => createAnthropicChat({ remote: client, model: 'small-1' });
  return {
    name: 'anthropic',
    chat: chatBy(remote.remote),
    remote,
    heard,
    withKey: (key) => chatBy(remote.again({ headers: anthropicHeaders(key) })),
    async close() {
      await remote.close();
      await server.stop();
    },
  };
}
