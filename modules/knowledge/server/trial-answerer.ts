import { type Answerer, createLocalAnswerer } from '#modules/ai';

let answerer: Answerer | undefined;

/**
 * The engine that tries questions; made on the first one, because its word lists take memory. It keeps the index of
 * the organisation that asked last and no other: trials are rare, visitors have an engine of their own.
 */
export function trialAnswerer(): Answerer {
  answerer ??= createLocalAnswerer({ maxArticleBytes: 0 });
  return answerer;
}
