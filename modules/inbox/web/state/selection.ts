import { maxBulk } from '../../contract/index.ts';

/** Which conversations of a list are selected. Boxes are shown while `on`. */
export interface Selection {
  readonly on: boolean;
  readonly ids: ReadonlySet<string>;
  /** Everything that fits the list's filters, loaded or not; `ids` are then no more than what is ticked. */
  readonly all: boolean;
  /** Where a range begins: the row that was ticked or let go last. */
  readonly anchor: string | null;
}

export type SelectionChange =
  | { type: 'begun' | 'ended' | 'all' }
  | { type: 'toggled'; id: string }
  /** `loaded`: the ids of the list, in its order. */
  | { type: 'reached'; id: string; loaded: readonly string[] };

export const noSelection: Selection = { on: false, ids: new Set(), all: false, anchor: null };

/** One request changes so many at most: what comes beyond is not selected. */
export function changeSelection(selection: Selection, change: SelectionChange): Selection {
  switch (change.type) {
    case 'begun':
      return { ...selection, on: true };
    case 'ended':
      return noSelection;
    case 'all':
      return { ...selection, on: true, all: true };
    case 'toggled': {
      const ids = new Set(selection.ids);
      if (!ids.delete(change.id) && ids.size < maxBulk) ids.add(change.id);
      return { on: true, all: false, ids, anchor: change.id };
    }
    case 'reached': {
      const from = change.loaded.indexOf(selection.anchor ?? change.id);
      const to = change.loaded.indexOf(change.id);
      const range = change.loaded.slice(Math.min(from, to), Math.max(from, to) + 1);
      const ids = [...new Set([...selection.ids, ...range])].slice(0, maxBulk);
      return { on: true, all: false, ids: new Set(ids), anchor: change.id };
    }
  }
}
