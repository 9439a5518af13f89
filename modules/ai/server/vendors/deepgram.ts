import { createDeepgramTranscriber } from '../providers/deepgram/deepgram-transcriber.ts';
import { aiSettings } from '../settings.ts';
import type { Vendor } from './vendor.ts';

const server = 'https://api.deepgram.com';
const usual = 'nova-3';

export const deepgram: Vendor = {
  installed(config) {
    const apiKey = config.get(aiSettings.deepgramApiKey);
    if (apiKey === undefined) return null;
    const baseUrl = config.get(aiSettings.deepgramBaseUrl);
    return { apiKey, baseUrl, models: { speech: config.get(aiSettings.deepgramModel) } };
  },
  remote: ({ apiKey = '', baseUrl = server }, connect) =>
    connect({ provider: 'Deepgram', baseUrl, headers: { authorization: `Token ${apiKey}` } }),
  abilities: ({ models: { speech: model = usual } }, remote) => ({
    transcriber: createDeepgramTranscriber({ remote, model }),
  }),
  look: '/v1/projects',
};
