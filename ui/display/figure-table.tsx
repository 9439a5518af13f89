import type { ReactNode } from 'react';
import { cx } from '../cx.ts';

export interface FigureRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly figures: readonly ReactNode[];
}

export interface FigureTableProps {
  readonly caption: string;
  /** Said and not shown, where a title stands above it already. */
  readonly hideCaption?: boolean;
  /** The first one is over the rows' names. */
  readonly columns: readonly [string, ...string[]];
  readonly rows: readonly FigureRow[];
  readonly className?: string;
}

/** Figures of a few things: names at the start, figures at the end of their columns. Long lists are a `DataTable`. */
export function FigureTable({ caption, hideCaption, columns, rows, className }: FigureTableProps) {
  const [first, ...others] = columns;
  return (
    <table className={cx('w-full border-separate border-spacing-0 text-13 tabular-nums', className)}>
      <caption className={hideCaption ? 'sr-only' : 'pb-2 text-start text-14 font-semibold'}>
        {caption}
      </caption>
      {/* Where the list scrolls, its head stays. */}
      <thead className="sticky top-0 bg-surface text-ink-soft">
        <tr>
          <th scope="col" className="rounded-card px-3 py-2 text-start font-medium">
            {first}
          </th>
          {others.map((name) => (
            <th key={name} scope="col" className="rounded-card px-3 py-2 text-end font-medium">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, figures }) => (
          <tr key={key}>
            <th scope="row" className="border-t border-line px-3 py-1.5 text-start font-normal wrap-anywhere">
              {name}
            </th>
            {figures.map((figure, at) => (
              <td
                key={columns[at + 1]}
                className="border-t border-line px-3 py-1.5 text-end whitespace-nowrap"
              >
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
