import type { EngineModels } from '../../contract/index.ts';
import { createOpenAiChat } from '../providers/openai/openai-chat.ts';
import { createOpenAiDrawer } from '../providers/openai/openai-drawer.ts';
import { createOpenAiTranscriber } from '../providers/openai/openai-transcriber.ts';
import { aiSettings } from '../settings.ts';
import { bearer } from './bearer.ts';
import type { Vendor } from './vendor.ts';

const server = 'https://api.openai.com/v1';
/** `whisper-1` alone tells when each word is said. */
const usual: EngineModels = { chat: 'gpt-4o-mini', image: 'gpt-image-1', speech: 'whisper-1' };

/** OpenAI, or any server that speaks as it does; such a one draws and hears only when its models for that are named. */
export const openAi: Vendor = {
  installed(config) {
    const apiKey = config.get(aiSettings.openaiApiKey);
    const baseUrl = config.get(aiSettings.openaiBaseUrl);
    if (apiKey === undefined && baseUrl === undefined) return null;
    const models = {
      chat: config.get(aiSettings.openaiModel),
      image: config.get(aiSettings.openaiImageModel),
      speech: config.get(aiSettings.openaiTranscriptionModel),
    };
    return { apiKey, baseUrl, models };
  },
  remote({ apiKey, baseUrl = server }, connect) {
    const provider = isItself(baseUrl) ? 'OpenAI' : new URL(baseUrl).hostname;
    return connect({ provider, baseUrl, headers: apiKey === undefined ? {} : bearer(apiKey) });
  },
  abilities({ baseUrl = server, models: named }, remote) {
    const itself = isItself(baseUrl);
    const { chat, image, speech }: EngineModels = itself ? usual : {};
    const models = {
      chat: named.chat ?? chat,
      image: named.image ?? image,
      speech: named.speech ?? speech,
    };
    const limitField = itself ? 'max_completion_tokens' : 'max_tokens';
    return {
      ...(models.chat && { chat: createOpenAiChat({ remote, model: models.chat, limitField }) }),
      ...(models.image && { drawer: createOpenAiDrawer({ remote, model: models.image }) }),
      ...(models.speech && { transcriber: createOpenAiTranscriber({ remote, model: models.speech }) }),
    };
  },
  look: '/models',
};

const isItself = (baseUrl: string): boolean => new URL(baseUrl).hostname === 'api.openai.com';
