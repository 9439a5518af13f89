import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react';
import { useApiMutation, useApiQuery, useTellError } from '#modules/accounts/web';
import {
  type CannedReply,
  listCannedRepliesContract,
  takeCannedReplyContract,
} from '../../../contract/index.ts';
import { repliesFor, slashAt, withReply } from '../../state/canned.ts';
import { optionId } from './mention-picker.tsx';
import { ReplyPicker } from './reply-picker.tsx';

interface ReplyInput {
  enabled: boolean;
  conversationId: string;
  area: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onText: (text: string) => void;
}

interface ReplyPicking {
  picker: ReactNode;
  /** For the text area, so that readers hear which reply is active. */
  aria: { 'aria-controls'?: string; 'aria-activedescendant'?: string; 'aria-autocomplete'?: 'list' };
  /** Whether the key was the picker's. */
  onKey: (event: KeyboardEvent) => boolean;
  /** The caret has moved, or the text was changed. */
  look: () => void;
  close: () => void;
}

const mostFound = 20;

/** Offers canned replies while something is typed behind a slash; the one that is taken is filled in by the server. */
export function useReplyPicker(input: ReplyInput): ReplyPicking {
  const { enabled, conversationId, area, text, onText } = input;
  const id = useId();
  const tell = useTellError();
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const query = enabled && caret !== null ? slashAt(text, caret) : null;
  const { data } = useApiQuery(listCannedRepliesContract, undefined, { enabled: query !== null });
  const taking = useApiMutation(takeCannedReplyContract, { onError: tell });
  const found = query === null ? [] : repliesFor(query, data?.items ?? []).slice(0, mostFound);
  const open = found.length > 0;
  const close = (): void => {
    setCaret(null);
    setActive(0);
  };
  const pick = (reply: CannedReply): void => {
    const at = caret ?? text.length;
    close();
    taking.mutate(
      { params: { id: reply.id }, body: { conversationId } },
      {
        onSuccess(filled) {
          const next = withReply(text, at, filled.text);
          onText(next.text);
          requestAnimationFrame(() => {
            area.current?.focus();
            area.current?.setSelectionRange(next.caret, next.caret);
          });
        },
      },
    );
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
    picker: open && <ReplyPicker id={id} found={found} active={active} onPick={pick} />,
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
