import { useState } from 'react';

/** Whether one message goes with everything after it, or chosen ones alone. */
export type SplitMode = 'later' | 'chosen';

/** The message at which the dialog starts; null where none was pointed at. */
export interface SplitStart {
  readonly messageId: string | null;
  readonly mode: SplitMode;
}

/** Where moving messages to a new conversation was begun, whether that is still open, and which time this is. */
export function useSplit() {
  const [start, setStart] = useState<SplitStart>({ messageId: null, mode: 'later' });
  const [open, setOpen] = useState(false);
  const [turn, setTurn] = useState(0);
  const begin = (at: SplitStart): void => {
    setStart(at);
    setTurn((before) => before + 1);
    setOpen(true);
  };
  return { start, turn, open, setOpen, begin };
}
