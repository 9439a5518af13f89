import { type RefObject, useEffect, useMemo, useState } from 'react';
import { cx } from '#ui';
import type { PlacedFileText } from '../../../contract/index.ts';
import { spokenAt } from '../../state/file-content.ts';

interface SpokenWordsProps {
  segments: PlacedFileText['segments'];
  player: RefObject<HTMLAudioElement | null>;
}

/** The words of a recording; the player itself is how the keyboard gets to any place of it. */
export function SpokenWords({ segments, player }: SpokenWordsProps) {
  const words = useMemo(() => segments.flatMap((segment) => segment.words), [segments]);
  const at = useSpoken(words, player);
  const playFrom = (seconds: number): void => {
    if (!player.current) return;
    player.current.currentTime = seconds;
    // A browser may refuse until somebody has pressed something.
    player.current.play().catch(() => undefined);
  };
  return words.map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity but their place.
    <span key={index}>
      <button
        type="button"
        tabIndex={-1}
        aria-current={index === at || undefined}
        onClick={() => playFrom(word.start)}
        className={cx('rounded-control hover:bg-hover', index === at && 'bg-accent text-on-accent')}
      >
        {word.text}
      </button>{' '}
    </span>
  ));
}

type Words = PlacedFileText['segments'][number]['words'];

/** The word that is being said, by its place; -1 between words. */
function useSpoken(words: Words, player: SpokenWordsProps['player']): number {
  const [at, setAt] = useState(-1);
  // The element itself tells four times a second; a word may be shorter than that.
  useEffect(() => {
    let frame = 0;
    const follow = () => {
      frame = requestAnimationFrame(follow);
      const { current } = player;
      if (current) setAt(current.paused ? -1 : spokenAt(words, current.currentTime));
    };
    frame = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(frame);
  }, [words, player]);
  return at;
}
