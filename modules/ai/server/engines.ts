import type { Services } from '#kernel/scope';
import type { Answerer } from './ports/answer.port.ts';
import type { Reader } from './ports/read.port.ts';
import type { Understander } from './ports/understand.port.ts';
import { createLocalAnswerer } from './providers/local/local-answerer.ts';
import { createLocalReader } from './providers/local/read/local-reader.ts';
import { createLocalUnderstander } from './providers/local/understand/local-understander.ts';
import { createChatModel } from './providers/openai/chat-model.ts';
import { createOpenAiAnswerer } from './providers/openai/openai-answerer.ts';
import { aiSettings } from './settings.ts';

export interface Engines {
  readonly understander: Understander;
  readonly answerer: Answerer;
}

let local: Engines | undefined;
const chosen = new WeakMap<Services, Engines>();

/** The engines that ship with the product: they need no key and no network, so a scope may be open while they work. */
export function localEngines(): Engines {
  // One of each for everybody, because word lists and indexes take memory; made when they are first asked for.
  local ??= { understander: createLocalUnderstander(), answerer: createLocalAnswerer() };
  return local;
}

let reader: Reader | undefined;

/** What reads photographs and PDFs on this machine: one for everybody, whose threads begin when they are first needed. */
export function localReader(): Reader {
  reader ??= createLocalReader();
  return reader;
}

/** The engines of this installation, as its settings choose them. They may wait for the network: no scope may be open. */
export function assistantEngines(services: Services): Engines {
  const engines = chosen.get(services) ?? chooseEngines(services);
  chosen.set(services, engines);
  return engines;
}

const openai = 'https://api.openai.com/v1';

function chooseEngines({ config, httpClient, log, clock }: Services): Engines {
  const apiKey = config.get(aiSettings.openaiApiKey);
  const baseUrl = config.get(aiSettings.openaiBaseUrl) ?? (apiKey === undefined ? undefined : openai);
  const { understander, answerer } = localEngines();
  if (baseUrl === undefined) return { understander, answerer };
  const model = createChatModel({ httpClient, baseUrl, apiKey, model: config.get(aiSettings.openaiModel) });
  return { understander, answerer: createOpenAiAnswerer({ model, local: answerer, log, clock }) };
}

/** Reads the engines' word lists before the first message comes. */
export async function warmEngines(): Promise<void> {
  const { understander, answerer } = localEngines();
  const text = 'Bonjour, livrez-vous en Belgique ?';
  const articles = [{ id: 'warm', version: 1, title: text, body: text, language: 'fr' }];
  await understander.understand({ text, defaultRegion: 'FR' });
  await answerer.answer({
    text,
    language: 'fr',
    organisationName: '',
    corpus: { key: 'warm', load: async () => articles },
  });
}
