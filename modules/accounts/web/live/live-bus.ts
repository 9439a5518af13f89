import type { LiveFrame } from '#kernel/browser';

type Handler = (frame: LiveFrame) => void;

/** Hands a frame to whoever listens to its type. */
export interface LiveBus {
  emit(frame: LiveFrame): void;
  on(type: string, handler: Handler): () => void;
}

export function createLiveBus(): LiveBus {
  const handlers = new Map<string, Set<Handler>>();
  return {
    emit: (frame) => {
      for (const handler of handlers.get(frame.type) ?? []) handler(frame);
    },
    on(type, handler) {
      const group = handlers.get(type) ?? new Set();
      handlers.set(type, group.add(handler));
      return () => group.delete(handler);
    },
  };
}
