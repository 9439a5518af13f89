import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '#ui';
import type { WordPlace } from './edit.ts';

export interface WordActs {
  /** The arrows' way through the text. */
  readonly focus: (at: WordPlace, step: { readonly words?: number; readonly parts?: number }) => void;
  readonly reached: (at: WordPlace) => void;
  readonly play: (at: WordPlace) => void;
  /** Undefined for those who may only look. */
  readonly correct: ((at: WordPlace, text: string) => void) | undefined;
}

interface WordButtonProps {
  readonly segment: number;
  readonly word: number;
  readonly text: string;
  readonly heard: boolean;
  readonly found: boolean;
  /** The one word that Tab reaches. */
  readonly reachable: boolean;
  readonly acts: WordActs;
}

const steps: Readonly<Record<string, { words?: number; parts?: number }>> = {
  ArrowLeft: { words: -1 },
  ArrowRight: { words: 1 },
  ArrowUp: { parts: -1 },
  ArrowDown: { parts: 1 },
};

/** A word: pressed it is heard, pressed twice (or F2) it is corrected. */
export const WordButton = memo(function WordButton(props: WordButtonProps) {
  const { segment, word, text, heard, found, reachable, acts } = props;
  const [editing, setEditing] = useState(false);
  const at = { segment, word };
  if (editing) {
    return (
      <WordInput
        text={text}
        onEnd={(changed) => {
          setEditing(false);
          if (changed !== null) acts.correct?.(at, changed);
          // The word may be several by now; its first one is where it was.
          requestAnimationFrame(() => acts.focus(at, {}));
        }}
      />
    );
  }
  return (
    <button
      type="button"
      data-word={`${segment}:${word}`}
      tabIndex={reachable ? 0 : -1}
      aria-current={heard || undefined}
      className={cx(
        'rounded-control text-start hover:bg-hover',
        heard && 'bg-accent text-on-accent hover:bg-accent',
        found && !heard && 'bg-accent-wash underline',
      )}
      onFocus={() => acts.reached(at)}
      onClick={() => acts.play(at)}
      onDoubleClick={() => acts.correct && setEditing(true)}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (step) {
          event.preventDefault();
          acts.focus(at, step);
        } else if (event.key === 'F2' && acts.correct) {
          event.preventDefault();
          setEditing(true);
        }
      }}
    >
      {text}
    </button>
  );
});

function WordInput({ text, onEnd }: { text: string; onEnd: (changed: string | null) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  useEffect(() => input.current?.select(), []);
  const end = (changed: string | null) => {
    if (!over.current) onEnd(changed);
    over.current = true;
  };
  return (
    <input
      ref={input}
      aria-label={t('tools.transcribe.edit_word')}
      defaultValue={text}
      size={Math.max(4, text.length + 2)}
      className="rounded-control border border-edge bg-surface px-1"
      onBlur={(event) => end(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') end(event.currentTarget.value);
        if (event.key === 'Escape') {
          event.stopPropagation();
          end(null);
        }
      }}
    />
  );
}
