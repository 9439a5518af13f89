/** What every engine that takes its time is told of the request it works for. */
export interface EngineRun {
  /** On whose behalf: an organisation's id. Providers are called for it so often and no more; nothing else is made of it. */
  readonly account: string;
  /** Given up: the engine stops as soon as it can. */
  readonly signal?: AbortSignal | undefined;
  /** Told now and then how much is done, from 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}
