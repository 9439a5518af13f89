import { type DragEvent, useState } from 'react';
import type { Contact, Stage } from '../../../contract/index.ts';

/** What makes a card draggable. */
export interface CardDrag {
  readonly draggable: true;
  onDragStart(event: DragEvent<HTMLElement>): void;
  onDragEnd(): void;
}

/** What makes a column a place to drop. */
export interface ColumnDrop {
  onDragOver(event: DragEvent<HTMLElement>): void;
  onDragLeave(event: DragEvent<HTMLElement>): void;
  onDrop(event: DragEvent<HTMLElement>): void;
}

/**
 * Cards dragged between columns, by the browser's own drag and drop. A column is one target: its order is the
 * interest's, so there is no place in it to aim at. The keyboard and each card's menu do the same.
 */
export function useLeadDrag(onMove: (lead: Contact, to: Stage) => void) {
  const [dragged, setDragged] = useState<Contact>();
  const [over, setOver] = useState<Stage>();
  const end = (): void => {
    setDragged(undefined);
    setOver(undefined);
  };
  const isTarget = (stage: Stage): boolean => dragged !== undefined && dragged.stage !== stage;
  return {
    draggedId: dragged?.id,
    isTarget,
    isOver: (stage: Stage): boolean => over === stage && isTarget(stage),
    cardDrag: (lead: Contact): CardDrag => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        // Firefox drags only what carries something.
        event.dataTransfer.setData('text/plain', lead.name);
        setDragged(lead);
      },
      onDragEnd: end,
    }),
    columnDrop: (stage: Stage): ColumnDrop => ({
      onDragOver: (event) => {
        if (!isTarget(stage)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setOver(stage);
      },
      onDragLeave: (event) => {
        const isInside =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!isInside) setOver((current) => (current === stage ? undefined : current));
      },
      onDrop: (event) => {
        event.preventDefault();
        if (dragged && isTarget(stage)) onMove(dragged, stage);
        end();
      },
    }),
  };
}

export type LeadDrag = ReturnType<typeof useLeadDrag>;
