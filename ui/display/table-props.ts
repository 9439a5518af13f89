import type { ReactNode } from 'react';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** `end` for numbers. */
  align?: 'start' | 'end';
  /** A CSS width; without one the content decides. */
  width?: string;
  /** Whether the reader may sort by it. */
  sortable?: boolean;
  /** Starts hidden; the reader can show it. */
  hidden?: boolean;
}

export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

export interface DataTableProps<Row> {
  /** Under this name the choice of columns is remembered on this device. */
  id: string;
  /** Names the table for screen readers: "Contacts". */
  label: string;
  /** The first column is the link to the row and cannot be hidden. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The row in words, for its checkbox. */
  rowName: (row: Row) => string;
  rowHref: (row: Row) => string;
  /** Shows skeletons in place of rows. */
  loading?: boolean;
  /** In place of rows when there are none: an EmptyState. */
  empty?: ReactNode;
  selection?: ReadonlySet<string>;
  onSelectionChange?: (selection: ReadonlySet<string>) => void;
  /** Buttons of the bar that appears once something is selected. */
  bulkActions?: ReactNode;
  sort?: Sort;
  onSortChange?: (sort: Sort) => void;
  /** Left of the choice of columns: search and filter chips. */
  toolbar?: ReactNode;
  /** Fetches the next page; absent when everything is here. */
  onMore?: () => void;
  loadingMore?: boolean;
  /** A height (`h-full` inside `Page fill`) makes the rows scroll under their header. */
  className?: string;
}
