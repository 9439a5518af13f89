import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react';
import { membersCalled, mentionAt, type Named, withMention } from '../../state/mentions.ts';
import { MentionPicker, optionId } from './mention-picker.tsx';

interface MentionInput {
  enabled: boolean;
  area: RefObject<HTMLTextAreaElement | null>;
  text: string;
  members: readonly Named[];
  onText: (text: string) => void;
}

interface MentionPicking {
  picker: ReactNode;
  /** For the text area, so that readers hear which name is active. */
  aria: { 'aria-controls'?: string; 'aria-activedescendant'?: string; 'aria-autocomplete'?: 'list' };
  /** Whether the key was the picker's. */
  onKey: (event: KeyboardEvent) => boolean;
  /** The caret has moved, or the text was changed. */
  look: () => void;
  close: () => void;
}

const mostFound = 8;

/** Offers members while a name is typed behind an `@`. */
export function useMentionPicker({ enabled, area, text, members, onText }: MentionInput): MentionPicking {
  const id = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const query = enabled && caret !== null ? mentionAt(text, caret) : null;
  const found = query === null ? [] : membersCalled(query, members).slice(0, mostFound);
  const open = found.length > 0;
  const close = (): void => {
    setCaret(null);
    setActive(0);
  };
  const pick = (member: Named): void => {
    const next = withMention(text, caret ?? text.length, member.name);
    onText(next.text);
    close();
    requestAnimationFrame(() => area.current?.setSelectionRange(next.caret, next.caret));
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (!open || event.nativeEvent.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[Math.min(active, found.length - 1)];
    if (step !== undefined) setActive((active + step + found.length) % found.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) pick(chosen);
    else if (event.key === 'Escape') close();
    else return false;
    event.preventDefault();
    return true;
  };
  return {
    picker: open && <MentionPicker id={id} found={found} active={active} onPick={pick} />,
    aria: open
      ? {
          'aria-autocomplete': 'list',
          'aria-controls': id,
          'aria-activedescendant': optionId(id, Math.min(active, found.length - 1)),
        }
      : {},
    onKey,
    look: () => setCaret(area.current?.selectionStart ?? null),
    close,
  };
}
