import { createMistralChat } from '../providers/mistral/mistral-chat.ts';
import { createMistralTranscriber } from '../providers/mistral/mistral-transcriber.ts';
import { aiSettings } from '../settings.ts';
import { bearer } from './bearer.ts';
import type { Vendor } from './vendor.ts';

const server = 'https://api.mistral.ai/v1';
const usual = { chat: 'mistral-small-latest', speech: 'voxtral-mini-latest' };

export const mistral: Vendor = {
  installed(config) {
    const apiKey = config.get(aiSettings.mistralApiKey);
    if (apiKey === undefined) return null;
    const chat = config.get(aiSettings.mistralModel);
    const speech = config.get(aiSettings.mistralTranscriptionModel);
    return { apiKey, baseUrl: config.get(aiSettings.mistralBaseUrl), models: { chat, speech } };
  },
  remote: ({ apiKey = '', baseUrl = server }, connect) =>
    connect({ provider: 'Mistral', baseUrl, headers: bearer(apiKey) }),
  abilities: ({ models: { chat = usual.chat, speech = usual.speech } }, remote) => ({
    chat: createMistralChat({ remote, model: chat }),
    transcriber: createMistralTranscriber({ remote, model: speech }),
  }),
  look: '/models',
};
