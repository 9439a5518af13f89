import type { Chat } from '../chat/chat.ts';
import { createOpenAiChat } from '../openai/openai-chat.ts';
import type { RemoteClient } from '../remote/client.ts';

/** Mistral's chat completions: OpenAI's protocol, in which streams count by themselves (docs.mistral.ai, "Chat Completion"). */
export const createMistralChat = (given: { remote: RemoteClient; model: string }): Chat =>
  createOpenAiChat({ ...given, vendor: 'mistral', limitField: 'max_tokens', asksToCount: false });
