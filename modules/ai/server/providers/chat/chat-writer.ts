import { HttpClientError } from '#kernel/http-client';
import type { Writer } from '../../ports/write.port.ts';
import { estimateTokens } from '../../write/estimate-tokens.ts';
import { writeInstructions } from '../../write/instructions.ts';
import type { Chat, ChatReply } from './chat.ts';

const limits = { timeoutMs: 180_000, maxBytes: 8 * 1024 * 1024 };

/** Writes by any model, streamed. */
export function createChatWriter(chat: Chat): Writer {
  const { engine } = chat;
  return {
    engine,
    async write({ prompt, tone, maxTokens }, { account, signal, onText }) {
      const system = writeInstructions(tone);
      let text = '';
      let reply: ChatReply | null = null;
      try {
        reply = await chat.stream(
          { system, user: prompt, maxTokens },
          { ...limits, account, signal },
          (piece) => {
            text += piece;
            onText?.(piece);
          },
        );
      } catch (error) {
        if (!(error instanceof HttpClientError && signal?.aborted)) throw error;
      }
      const estimated = { input: estimateTokens(`${system}\n${prompt}`), output: estimateTokens(text) };
      return { text, finish: reply?.finish ?? 'stopped', tokens: reply?.tokens ?? estimated, engine };
    },
  };
}
