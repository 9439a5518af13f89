import { type ChatState, emptyChat } from './chat-state.ts';
import { type Action, reduce } from './reduce.ts';

export interface Store {
  get(): ChatState;
  dispatch(action: Action): void;
  /** Calls back after each change. */
  subscribe(listener: (state: ChatState) => void): void;
}

export function createStore(): Store {
  let state = emptyChat;
  const listeners: ((state: ChatState) => void)[] = [];
  return {
    get: () => state,
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener(state);
    },
    subscribe: (listener) => void listeners.push(listener),
  };
}
