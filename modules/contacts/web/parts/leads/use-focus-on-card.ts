import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus on a card, whichever element it is by now. A card that changes its column, or that a late event takes
 * back and brings again, is another element each time, and the browser drops the focus with the old one. It stays with
 * the card until it goes elsewhere, or somebody presses anywhere.
 */
export function useFocusOnCard(board: RefObject<HTMLElement | null>): void {
  const held = useRef<string>(undefined);

  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const card = target instanceof HTMLElement && board.current?.contains(target) ? target : undefined;
      held.current = card?.dataset.lead;
    };
    const release = () => {
      held.current = undefined;
    };
    document.addEventListener('focusin', follow);
    document.addEventListener('pointerdown', release);
    return () => {
      document.removeEventListener('focusin', follow);
      document.removeEventListener('pointerdown', release);
    };
  }, [board]);

  // After each time the board is drawn: what it lost is lost by then.
  useEffect(() => {
    if (held.current === undefined || document.activeElement !== document.body) return;
    board.current?.querySelector<HTMLElement>(`[data-lead="${held.current}"]`)?.focus();
  });
}
