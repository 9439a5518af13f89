import type { Answerer } from './ports/answer.port.ts';
import type { Understander } from './ports/understand.port.ts';
import { createLocalAnswerer } from './providers/local/local-answerer.ts';
import { createLocalUnderstander } from './providers/local/understand/local-understander.ts';

export interface Engines {
  readonly understander: Understander;
  readonly answerer: Answerer;
}

let engines: Engines | undefined;

/**
 * The engines of this process. One of each for everybody, because word lists and indexes take memory; made when they are
 * first asked for.
 */
export function assistantEngines(): Engines {
  engines ??= { understander: createLocalUnderstander(), answerer: createLocalAnswerer() };
  return engines;
}

/** Reads the engines' word lists before the first message comes. */
export async function warmEngines(): Promise<void> {
  const { understander, answerer } = assistantEngines();
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
