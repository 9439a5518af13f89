import { createAssemblyAiTranscriber } from '../providers/assemblyai/assemblyai-transcriber.ts';
import { aiSettings } from '../settings.ts';
import type { Vendor } from './vendor.ts';

const server = 'https://api.assemblyai.com';

export const assemblyAi: Vendor = {
  installed(config) {
    const apiKey = config.get(aiSettings.assemblyAiApiKey);
    const baseUrl = config.get(aiSettings.assemblyAiBaseUrl);
    return apiKey === undefined ? null : { apiKey, baseUrl, models: {} };
  },
  remote: ({ apiKey = '', baseUrl = server }, connect) =>
    connect({ provider: 'AssemblyAI', baseUrl, headers: { authorization: apiKey } }),
  abilities: (_, remote) => ({ transcriber: createAssemblyAiTranscriber(remote) }),
  look: '/v2/transcript?limit=1',
};
