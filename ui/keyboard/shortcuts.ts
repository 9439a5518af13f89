import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Shortcut {
  /** `e`, `#`, `g i` (one after the other), `mod+k` (Cmd on Apple, Ctrl elsewhere). */
  keys: string;
  label: string;
  run: (event: KeyboardEvent) => void;
}

export interface ShortcutOptions {
  enabled?: boolean;
  /** Works while typing too; only sensible with `mod+`. */
  whileTyping?: boolean;
}

interface Registered extends Shortcut {
  whileTyping: boolean;
}

const SEQUENCE_MS = 1200;
let registered: readonly Registered[] = [];
let first: { key: string; at: number } | undefined;
const listeners = new Set<() => void>();

function change(next: readonly Registered[]): void {
  registered = next;
  for (const listener of listeners) listener();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}

// A dialog or menu has the keyboard to itself.
const isCovered = (): boolean =>
  document.querySelector('[role=dialog], [role=alertdialog], [role=menu]') !== null;

/** Which shortcut a key press means, given the key pressed just before it. Exported for its test. */
export function match<T extends { keys: string }>(
  shortcuts: readonly T[],
  pressed: { key: string; mod: boolean },
  previous: string | undefined,
): T | undefined {
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (pressed.mod) return shortcuts.findLast(({ keys }) => keys === `mod+${key}`);
  const sequence = previous && shortcuts.findLast(({ keys }) => keys === `${previous} ${key}`);
  return sequence || shortcuts.findLast(({ keys }) => keys === key);
}

function onKeyDown(event: KeyboardEvent): void {
  // `#` is AltGr+3 on a French keyboard, which Windows reports as Ctrl and Alt.
  const altGraph = event.getModifierState('AltGraph');
  if (event.defaultPrevented || event.isComposing || (event.altKey && !altGraph)) return;
  const mod = !altGraph && (event.metaKey || event.ctrlKey);
  const now = Date.now();
  const previous = first && now - first.at < SEQUENCE_MS ? first.key : undefined;
  const found = match(registered, { key: event.key, mod }, previous);
  const typing = isTyping(event.target);
  first = !mod && !typing && event.key.length === 1 ? { key: event.key.toLowerCase(), at: now } : undefined;
  if (!found) return;
  if (!found.whileTyping && (typing || isCovered())) return;
  first = undefined;
  event.preventDefault();
  found.run(event);
}

function register(shortcut: Registered): () => void {
  if (registered.length === 0) document.addEventListener('keydown', onKeyDown);
  change([...registered, shortcut]);
  return () => {
    change(registered.filter((other) => other !== shortcut));
    if (registered.length === 0) document.removeEventListener('keydown', onKeyDown);
  };
}

/** A key that works anywhere on the page, listed under `?`. The most recently mounted of two equal keys wins. */
export function useShortcut(
  keys: string,
  run: (event: KeyboardEvent) => void,
  label: string,
  { enabled = true, whileTyping = false }: ShortcutOptions = {},
): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!enabled) return;
    return register({ keys, label, whileTyping, run: (event) => latest.current(event) });
  }, [keys, label, enabled, whileTyping]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Every key that works right now. */
export const useShortcuts = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => registered);
