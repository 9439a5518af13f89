import { type Answerer, createLocalAnswerer, createLocalUnderstander, type Understander } from '#modules/ai';

/** The engines of this process; built when the first message comes, because their word lists take memory. */
let engines: { understander: Understander; answerer: Answerer } | undefined;

export function assistantEngines(): { understander: Understander; answerer: Answerer } {
  engines ??= { understander: createLocalUnderstander(), answerer: createLocalAnswerer() };
  return engines;
}
