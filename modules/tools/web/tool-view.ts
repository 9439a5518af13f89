import type { ComponentType } from 'react';
import type { GivenText, Lazy } from '#kernel/browser';
import type { Task } from '#kernel/contract';

export interface ResultProps {
  /** It has a result; `result` is as the tool's contract describes it. */
  readonly task: Task;
  /** Replaces the result by a corrected one; resolves to false where somebody else was faster, which has been said. */
  readonly correct: (result: unknown) => Promise<boolean>;
}

/** What a tool brings to the pages that all tools share: how it is asked, and what its result says. */
export interface ToolView {
  /** Uses `useAsk` and ends with `AskFooter`. */
  readonly Ask: ComponentType;
  /** Words that other modules make something of. Left away by tools that write none. */
  readonly textOf?: (result: unknown) => Pick<GivenText, 'text' | 'format' | 'language'>;
}

export function defineToolView(view: ToolView): ToolView {
  return view;
}

/** A tool as the list of tools knows it. */
export interface ToolEntry {
  /** `feel`: the last part of `/tools/feel`. */
  readonly name: string;
  readonly titleKey: string;
  /** What it does for people, in one sentence. */
  readonly leadKey: string;
  readonly icon: ComponentType;
  readonly load: Lazy<ToolView>;
  /** How its result looks: the page on which it is asked does without. */
  readonly loadResult: Lazy<ComponentType<ResultProps>>;
}
