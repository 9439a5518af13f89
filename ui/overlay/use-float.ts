import { useRef, useState } from 'react';

interface ChangeDetails {
  reason: string;
  event: Event;
  cancel: () => void;
}

/**
 * Opening and closing of something that hangs on a trigger of ours. A press on the trigger counts as a press
 * outside for the floating part; it is left to the trigger, or the float would close and open again at once.
 */
export function useFloat(open: boolean | undefined, onOpenChange: ((open: boolean) => void) | undefined) {
  const anchor = useRef<HTMLElement>(null);
  const [own, setOwn] = useState(false);
  const shown = open ?? own;
  const [opened, setOpened] = useState(shown);
  if (shown && !opened) setOpened(true);

  const setOpen = (next: boolean): void => {
    setOwn(next);
    onOpenChange?.(next);
  };
  const onFloatChange = (next: boolean, details: ChangeDetails): void => {
    const { target } = details.event;
    if (!next && target instanceof Node && anchor.current?.contains(target)) details.cancel();
    else setOpen(next);
  };
  return { anchor, open: shown, everOpened: opened, setOpen, onFloatChange };
}
