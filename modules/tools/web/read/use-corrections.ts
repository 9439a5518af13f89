import { useState } from 'react';
import type { Task } from '#kernel/contract';
import { useUnsavedGuard } from '#ui';
import type { ReadResult } from '../../contract/index.ts';
import type { ResultProps } from '../tool-view.ts';

export interface Corrections {
  readonly changed: number;
  readonly saving: boolean;
  textOf(page: number, block: number): string;
  write(page: number, block: number, text: string): void;
  undo(): void;
  save(): Promise<void>;
}

const keyOf = (page: number, block: number) => `${page}.${block}`;

/** What a person wrote over the texts that were read, until it is saved. */
export function useCorrections(task: Task, result: ReadResult, correct: ResultProps['correct']): Corrections {
  const [written, setWritten] = useState<ReadonlyMap<string, string>>(new Map());
  const [saving, setSaving] = useState(false);
  const read = (page: number, block: number) => result.pages[page]?.blocks[block]?.text ?? '';
  const textOf = (page: number, block: number) => written.get(keyOf(page, block)) ?? read(page, block);
  useUnsavedGuard(written.size > 0);
  return {
    changed: written.size,
    saving,
    textOf,
    write(page, block, text) {
      const next = new Map(written);
      if (text === read(page, block)) next.delete(keyOf(page, block));
      else next.set(keyOf(page, block), text);
      setWritten(next);
    },
    undo: () => setWritten(new Map()),
    async save() {
      setSaving(true);
      const pages = result.pages.map((page, at) => ({
        ...page,
        blocks: page.blocks.map((block, index) => ({ ...block, text: textOf(at, index) })),
      }));
      const text = pages.map((page) => page.blocks.map((block) => block.text).join('\n\n')).join('\n\n');
      if (await correct({ ...(task.result as object), pages, text })) setWritten(new Map());
      setSaving(false);
    },
  };
}
