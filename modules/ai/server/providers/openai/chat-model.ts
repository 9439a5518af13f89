import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { asFetch, type HttpClient } from '#kernel/http-client';
import type { AnswerArticle, AnswerInput } from '../../ports/answer.port.ts';
import { instructions, material, writtenAnswerJsonSchema } from './written-answer.ts';

/** What came back of one call. */
export interface Reply {
  readonly text: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** A model on a server, asked to write one answer. */
export interface ChatModel {
  readonly name: string;
  /** @throws APICallError, HttpClientError */
  write(input: AnswerInput, articles: readonly AnswerArticle[]): Promise<Reply>;
}

export interface ChatModelOptions {
  readonly httpClient: HttpClient;
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly model: string;
  readonly timeoutMs?: number;
}

/** A waiting message is held for ten seconds: what is not written by then is answered by the local engine. */
const timeoutMs = 7_000;
const maxBytes = 512 * 1024;
const maxOutputTokens = 900;

export function createChatModel(options: ChatModelOptions): ChatModel {
  const limits = { timeoutMs: options.timeoutMs ?? timeoutMs, maxBytes, fromOperator: true };
  const provider = createOpenAICompatible({
    name: 'openai',
    baseURL: options.baseUrl,
    ...(options.apiKey !== undefined && { apiKey: options.apiKey }),
    fetch: asFetch(options.httpClient, limits),
  });
  const model = provider.chatModel(options.model);
  return {
    name: options.model,
    async write(input, articles) {
      const { content, usage } = await model.doGenerate({
        prompt: [
          { role: 'system', content: instructions(input) },
          { role: 'user', content: [{ type: 'text', text: material(articles, input.text) }] },
        ],
        temperature: 0,
        maxOutputTokens,
        responseFormat: { type: 'json', name: 'answer', schema: writtenAnswerJsonSchema },
      });
      return {
        text: content.map((part) => (part.type === 'text' ? part.text : '')).join(''),
        inputTokens: usage.inputTokens.total ?? 0,
        outputTokens: usage.outputTokens.total ?? 0,
      };
    },
  };
}
