import { useSyncExternalStore } from 'react';

let said = { text: '', turn: 0 };
const listeners = new Set<() => void>();

/** Has a screen reader say this when it pauses; nothing is shown. For what the eye sees by itself. */
export function announce(text: string): void {
  said = { text, turn: said.turn + 1 };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Mounted once by UiProvider. */
export function LiveRegion() {
  const { text, turn } = useSyncExternalStore(subscribe, () => said);
  // Two regions in turn: the same words twice would otherwise be no change, and stay unsaid.
  return (
    <div className="sr-only">
      <div role="status">{turn % 2 === 0 ? text : ''}</div>
      <div role="status">{turn % 2 === 1 ? text : ''}</div>
    </div>
  );
}
