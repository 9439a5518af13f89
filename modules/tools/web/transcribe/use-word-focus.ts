import { type RefObject, useRef, useState } from 'react';
import type { TranscriptSegment } from '#modules/ai/contract';
import type { WordPlace } from './edit.ts';

/** The one word that Tab reaches, and the arrows' way from it. */
export function useWordFocus(segments: RefObject<readonly TranscriptSegment[]>) {
  const list = useRef<HTMLOListElement>(null);
  const [reached, setReached] = useState<WordPlace>({ segment: 0, word: 0 });
  const show = ({ segment, word }: WordPlace) =>
    list.current?.querySelector<HTMLElement>(`[data-word="${segment}:${word}"]`)?.focus();

  function focus(from: WordPlace, { words = 0, parts = 0 }: { words?: number; parts?: number }): void {
    const all = segments.current;
    let [segment, word] = [from.segment + parts, parts === 0 ? from.word + words : 0];
    if (word < 0) {
      segment -= 1;
      word = (all[segment]?.words.length ?? 1) - 1;
    } else if (word >= (all[segment]?.words.length ?? 0)) {
      segment += words > 0 ? 1 : 0;
      word = words > 0 ? 0 : Math.max(0, (all[segment]?.words.length ?? 1) - 1);
    }
    if (all[segment]) show({ segment, word });
  }
  return { list, reached, setReached, show, focus };
}
