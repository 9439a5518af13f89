import { anthropicHeaders, createAnthropicChat } from '../providers/anthropic/anthropic-chat.ts';
import { aiSettings } from '../settings.ts';
import type { Vendor } from './vendor.ts';

const server = 'https://api.anthropic.com';
/** The small one: an answer at the desk is waited for. */
const usual = 'claude-haiku-5-5';

export const anthropic: Vendor = {
  installed(config) {
    const apiKey = config.get(aiSettings.anthropicApiKey);
    if (apiKey === undefined) return null;
    const chat = config.get(aiSettings.anthropicModel);
    return { apiKey, baseUrl: config.get(aiSettings.anthropicBaseUrl), models: { chat } };
  },
  remote: ({ apiKey = '', baseUrl = server }, connect) =>
    connect({ provider: 'Anthropic', baseUrl, headers: anthropicHeaders(apiKey) }),
  abilities: ({ models: { chat: model = usual } }, remote) => ({
    chat: createAnthropicChat({ remote, model }),
  }),
  look: '/v1/models?limit=1',
};
