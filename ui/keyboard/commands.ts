import type { ReactNode } from 'react';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { readJson, writeText } from '../hooks/storage.ts';

export interface Command {
  /** Stays the same between versions: recent commands are remembered by it. */
  id: string;
  label: string;
  section: string;
  /** Other words that find it. */
  keywords?: readonly string[];
  icon?: ReactNode;
  /** Shown beside it; registered on its own with useShortcut. */
  shortcut?: string;
  run: () => void;
}

const RECENT_KEY = 'ui.palette.recent';
const RECENT_AT_MOST = 5;

let groups: readonly { commands: readonly Command[] }[] = [];
let all: readonly Command[] = [];
let open = false;
const listeners = new Set<() => void>();

function notify(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setGroups(next: typeof groups): void {
  groups = next;
  all = groups.flatMap((group) => group.commands);
  notify();
}

/** Offers commands in the palette while the component is mounted. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  const signature = commands.map(({ id, label, section }) => `${id}|${label}|${section}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the list, which is new on each render.
  useEffect(() => {
    const group = {
      commands: latest.current.map((command) => ({
        ...command,
        run: () => latest.current.find(({ id }) => id === command.id)?.run(),
      })),
    };
    setGroups([...groups, group]);
    return () => setGroups(groups.filter((other) => other !== group));
  }, [signature]);
}

export const useAllCommands = (): readonly Command[] => useSyncExternalStore(subscribe, () => all);
export const usePaletteOpen = (): boolean => useSyncExternalStore(subscribe, () => open);

export function setPaletteOpen(next: boolean): void {
  open = next;
  notify();
}

export const openCommandPalette = (): void => setPaletteOpen(true);

const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

export const recentCommands = (): string[] => readJson(RECENT_KEY, isIds) ?? [];

export function runCommand(command: Command): void {
  const recent = [command.id, ...recentCommands().filter((id) => id !== command.id)];
  writeText(RECENT_KEY, JSON.stringify(recent.slice(0, RECENT_AT_MOST)));
  command.run();
}
