import type { Services } from '#kernel/scope';
import { studioEngines } from '#modules/ai';

const openAi = ['OPENAI_API_KEY', 'OPENAI_BASE_URL'];

/** Who writes, translates and draws here, and what an operator sets where nobody does. */
export function listEngines(services: Services) {
  const { writer, translators, drawer } = studioEngines(services);
  const engines = [
    { tool: 'write', engine: writer?.engine, settings: openAi },
    { tool: 'translate', engine: translators[0]?.engine, settings: ['DEEPL_API_KEY', ...openAi] },
    { tool: 'draw', engine: drawer?.engine, settings: ['OPENAI_API_KEY', 'OPENAI_IMAGE_MODEL'] },
  ];
  return { items: engines.map((one) => ({ ...one, engine: one.engine ?? null })) };
}
