import { type Answerer, createLocalAnswerer, createLocalUnderstander, type Understander } from '#modules/ai';

/** The engines of this process; built when the first message comes, because their word lists take memory. */
let engines: { understander: Understander; answerer: Answerer } | undefined;

export function assistantEngines(): { understander: Understander; answerer: Answerer } {
  engines ??= { understander: createLocalUnderstander(), answerer: createLocalAnswerer() };
  return engines;
}

/** Reads the engines' word lists before the first message comes. */
export async function warmEngines(): Promise<void> {
  const { understander, answerer } = assistantEngines();
  const text = 'Bonjour, livrez-vous en Belgique ?';
  const corpus = {
    key: 'warm',
    load: async () => [{ id: 'warm', version: 1, title: text, body: text, language: 'fr' }],
  };
  await understander.understand({ text, defaultRegion: 'FR' });
  await answerer.answer({ text, language: 'fr', organisationName: '', corpus });
}
