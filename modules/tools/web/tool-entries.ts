import type { ToolEntry } from './tool-view.ts';

/** All tools, in the order in which people see them. */
export const toolEntries: readonly ToolEntry[] = [];

export const toolEntry = (name: string): ToolEntry | undefined =>
  toolEntries.find((one) => one.name === name);
