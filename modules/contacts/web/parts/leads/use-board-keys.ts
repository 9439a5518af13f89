import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '#ui';
import type { Contact, Stage } from '../../../contract/index.ts';
import { stageBeside, stageOf } from '../../state/stages.ts';
import { useFocusOnCard } from './use-focus-on-card.ts';

interface BoardKeys {
  board: RefObject<HTMLElement | null>;
  /** The lead of a card; undefined once it has left the board. */
  find: (stage: Stage, id: string) => Contact | undefined;
  /** Absent for those who may not change contacts. */
  onMove: ((lead: Contact, to: Stage) => void) | undefined;
}

/** Cards mark themselves: `data-lead` on the link that has the focus, `data-stage` on the column around it. */
const cardsOf = (column: Element): HTMLElement[] => [...column.querySelectorAll<HTMLElement>('[data-lead]')];

/** Left and right move the card that has the focus to the next stage, up and down walk the column, Enter opens. */
export function useBoardKeys({
  board,
  find,
  onMove,
}: BoardKeys): (event: KeyboardEvent<HTMLElement>) => void {
  const { t } = useTranslation();
  useFocusOnCard(board);

  const walk = (step: number): void => {
    const current = document.activeElement?.closest('[data-stage]');
    const column = current ?? board.current?.querySelector('[data-stage]:has([data-lead])');
    if (!column) return;
    const cards = cardsOf(column);
    const at = cards.findIndex((card) => card.contains(document.activeElement));
    cards[at < 0 ? 0 : Math.min(cards.length - 1, Math.max(0, at + step))]?.focus();
  };
  useShortcut('j', () => walk(1), t('contacts.leads.shortcut.next'));
  useShortcut('k', () => walk(-1), t('contacts.leads.shortcut.previous'));

  const move = (card: HTMLElement, step: -1 | 1): void => {
    const stage = stageOf(card.closest<HTMLElement>('[data-stage]')?.dataset.stage);
    const lead = stage && find(stage, card.dataset.lead ?? '');
    const to = stage && stageBeside(stage, step);
    if (!lead || !to) return;
    onMove?.(lead, to);
  };

  return (event) => {
    const card = event.target;
    if (!(card instanceof HTMLElement) || card.dataset.lead === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { key } = event;
    const isRtl = getComputedStyle(card).direction === 'rtl';
    if (key === 'ArrowDown') walk(1);
    else if (key === 'ArrowUp') walk(-1);
    else if (key === 'Home') walk(Number.NEGATIVE_INFINITY);
    else if (key === 'End') walk(Number.POSITIVE_INFINITY);
    else if (key === 'ArrowRight') move(card, isRtl ? -1 : 1);
    else if (key === 'ArrowLeft') move(card, isRtl ? 1 : -1);
    else return;
    event.preventDefault();
  };
}
