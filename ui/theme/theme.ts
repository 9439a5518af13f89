import { useSyncExternalStore } from 'react';
import { readText, writeText } from '../hooks/storage.ts';

export type ThemeChoice = 'light' | 'dark' | 'system';

// Also read by public/theme-boot.js, before the first paint.
const KEY = 'ui.theme';
const listeners = new Set<() => void>();

function isChoice(value: string | null): value is ThemeChoice {
  return value === 'light' || value === 'dark' || value === 'system';
}

export function getThemeChoice(): ThemeChoice {
  const stored = readText(KEY);
  return isChoice(stored) ? stored : 'system';
}

export function setThemeChoice(choice: ThemeChoice): void {
  writeText(KEY, choice);
  document.documentElement.dataset.theme = choice;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const fromOtherTab = (event: StorageEvent): void => {
    if (event.key !== KEY) return;
    document.documentElement.dataset.theme = getThemeChoice();
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
  };
}

/** The reader's choice of theme and the way to change it; remembered on this device. */
export function useTheme(): { choice: ThemeChoice; setChoice: (choice: ThemeChoice) => void } {
  return { choice: useSyncExternalStore(subscribe, getThemeChoice), setChoice: setThemeChoice };
}
