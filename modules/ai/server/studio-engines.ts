import { ConfigError } from '#kernel/config';
import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { aiErrors } from '../contract/index.ts';
import type { Drawer } from './ports/draw.port.ts';
import type { Transcriber } from './ports/transcribe.port.ts';
import type { Translator } from './ports/translate.port.ts';
import type { Writer } from './ports/write.port.ts';
import { createDeepLTranslator, deepLServer } from './providers/deepl/deepl-translator.ts';
import { createEar } from './providers/local/transcribe/ear.ts';
import { createLocalTranscriber } from './providers/local/transcribe/local-transcriber.ts';
import { createOpenAiDrawer } from './providers/openai/openai-drawer.ts';
import { createOpenAiTranscriber } from './providers/openai/openai-transcriber.ts';
import { createOpenAiTranslator } from './providers/openai/openai-translator.ts';
import { createOpenAiWriter } from './providers/openai/openai-writer.ts';
import { createRemoteClient, type RemoteClient } from './providers/remote/client.ts';
import { createStandings, type Standings } from './providers/remote/standing.ts';
import { createSandboxDrawer } from './providers/sandbox/sandbox-drawer.ts';
import { createSandboxTranslator } from './providers/sandbox/sandbox-translator.ts';
import { createSandboxWriter } from './providers/sandbox/sandbox-writer.ts';
import { aiSettings } from './settings.ts';
import { createTranscriberChain } from './transcriber-chain.ts';

/** What writes, translates, draws and hears in this installation: null and empty where nothing is set up. */
export interface StudioEngines {
  readonly writer: Writer | null;
  /** The first that serves a pair of languages is asked; the others stand in when it fails. */
  readonly translators: readonly Translator[];
  readonly drawer: Drawer | null;
  /** English is heard without any provider; another language only by one. */
  readonly transcriber: Transcriber;
}

/** One model in memory for everybody. */
const ear = createEar();

const chosen = new WeakMap<Services, StudioEngines>();

/** As the settings choose them. They wait for the network: no scope may be open. */
export function studioEngines(services: Services): StudioEngines {
  const engines = chosen.get(services) ?? chooseEngines(services);
  chosen.set(services, engines);
  return engines;
}

/** @throws ai.not_configured */
export const writerOf = (services: Services): Writer =>
  studioEngines(services).writer ??
  fail(aiErrors.notConfigured, { settings: 'OPENAI_API_KEY, OPENAI_BASE_URL' });

/** @throws ai.not_configured */
export function translatorsOf(services: Services): readonly Translator[] {
  const { translators } = studioEngines(services);
  if (translators.length > 0) return translators;
  return fail(aiErrors.notConfigured, { settings: 'DEEPL_API_KEY, OPENAI_API_KEY, OPENAI_BASE_URL' });
}

/** @throws ai.not_configured */
export const drawerOf = (services: Services): Drawer =>
  studioEngines(services).drawer ??
  fail(aiErrors.notConfigured, { settings: 'OPENAI_API_KEY, OPENAI_IMAGE_MODEL' });

export const transcriberOf = (services: Services): Transcriber => studioEngines(services).transcriber;

/** @throws ConfigError for a sandbox in production that is not asked for twice */
export function refuseSandbox({ config }: Pick<Services, 'config'>): void {
  if (!config.production || !config.get(aiSettings.sandbox)) return;
  if (config.get(aiSettings.sandboxInProduction)) return;
  throw new ConfigError('AI_SANDBOX: true is refused in production without AI_SANDBOX_IN_PRODUCTION=true.');
}

function chooseEngines(services: Services): StudioEngines {
  const { config, clock } = services;
  const standings = createStandings(clock, config.get(aiSettings.requestsPerMinute));
  const { writer, translator, drawer, transcriber: remote } = openAiEngines(services, standings);
  const transcriber = createTranscriberChain([createLocalTranscriber(ear), ...(remote ? [remote] : [])]);
  const translators = [deepLTranslator(services, standings), translator].filter((one) => one !== null);
  if (!config.get(aiSettings.sandbox)) return { writer, translators, drawer, transcriber };
  return {
    writer: writer ?? createSandboxWriter(),
    translators: translators.length > 0 ? translators : [createSandboxTranslator()],
    drawer: drawer ?? createSandboxDrawer(),
    transcriber,
  };
}

function deepLTranslator(services: Services, standings: Standings): Translator | null {
  const apiKey = services.config.get(aiSettings.deepLApiKey);
  if (apiKey === undefined) return null;
  const { httpClient, clock, log, config } = services;
  const baseUrl = config.get(aiSettings.deepLBaseUrl) ?? deepLServer(apiKey);
  const headers = { authorization: `DeepL-Auth-Key ${apiKey}` };
  return createDeepLTranslator(
    createRemoteClient({ provider: 'DeepL', baseUrl, headers, httpClient, clock, log, standings }),
  );
}

const openAi = 'https://api.openai.com/v1';

function openAiEngines(services: Services, standings: Standings) {
  const { httpClient, clock, log, config } = services;
  const apiKey = config.get(aiSettings.openaiApiKey);
  const given = config.get(aiSettings.openaiBaseUrl);
  const baseUrl = given ?? (apiKey === undefined ? null : openAi);
  if (baseUrl === null) return { writer: null, translator: null, drawer: null, transcriber: null };
  const model = config.get(aiSettings.openaiModel);
  const provider = isOpenAi(baseUrl) ? 'OpenAI' : new URL(baseUrl).hostname;
  const headers: Record<string, string> = apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` };
  const options = { provider, baseUrl, headers, httpClient, clock, log, standings };
  const remote = createRemoteClient(options);
  return {
    writer: createOpenAiWriter({
      remote,
      model,
      limitField: isOpenAi(baseUrl) ? 'max_completion_tokens' : 'max_tokens',
    }),
    translator: createOpenAiTranslator({ remote, model }),
    drawer: openAiDrawer(services, remote, baseUrl),
    transcriber: openAiTranscriber(services, remote, baseUrl),
  };
}

/** A server of one's own draws only when its image model is named: most of them have none. */
function openAiDrawer({ config }: Services, remote: RemoteClient, baseUrl: string): Drawer | null {
  const model = config.get(aiSettings.openaiImageModel) ?? (isOpenAi(baseUrl) ? 'gpt-image-1' : null);
  return model === null ? null : createOpenAiDrawer({ remote, model });
}

/** `whisper-1` alone tells when each word is said. */
function openAiTranscriber({ config }: Services, remote: RemoteClient, baseUrl: string): Transcriber | null {
  const model = config.get(aiSettings.openaiTranscriptionModel) ?? (isOpenAi(baseUrl) ? 'whisper-1' : null);
  return model === null ? null : createOpenAiTranscriber({ remote, model });
}

const isOpenAi = (baseUrl: string): boolean => new URL(baseUrl).hostname === 'api.openai.com';
