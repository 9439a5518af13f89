import { createDeepLTranslator, deepLServer } from '../providers/deepl/deepl-translator.ts';
import { aiSettings } from '../settings.ts';
import type { Vendor } from './vendor.ts';

export const deepL: Vendor = {
  installed(config) {
    const apiKey = config.get(aiSettings.deepLApiKey);
    return apiKey === undefined ? null : { apiKey, baseUrl: config.get(aiSettings.deepLBaseUrl), models: {} };
  },
  remote({ apiKey = '', baseUrl = deepLServer(apiKey) }, connect) {
    const headers = { authorization: `DeepL-Auth-Key ${apiKey}` };
    return connect({ provider: 'DeepL', baseUrl, headers });
  },
  abilities: (_, remote) => ({ translator: createDeepLTranslator(remote) }),
  look: '/v2/usage',
};
