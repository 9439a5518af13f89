import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../actions/button.tsx';
import { Loading } from '../feedback/skeleton.tsx';
import { useShortcut } from '../keyboard/shortcuts.ts';
import { ColumnChoice, useColumnChoice } from './table-columns.tsx';
import { TableHead } from './table-head.tsx';
import { SkeletonRows, TableRow } from './table-row.tsx';
import { BulkBar } from './table-selection.tsx';
import type { DataTableProps } from './table-types.ts';

/** Rows of 44 px under a header that stays. `j` and `k` move, Enter opens, `x` selects. Paging is by key, not number. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    id,
    label,
    rows,
    rowKey,
    rowName,
    rowHref,
    loading = false,
    empty,
    selection,
    onSelectionChange,
  } = props;
  const { bulkActions, sort, onSortChange, toolbar, onMore, loadingMore } = props;
  const { t } = useTranslation();
  const body = useRef<HTMLTableSectionElement>(null);
  const { shown, choice } = useColumnChoice(id, props.columns);
  const selectable = selection !== undefined && onSelectionChange !== undefined;

  const links = (): HTMLElement[] => [
    ...(body.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? []),
  ];
  const at = (): number => {
    const row = document.activeElement?.closest('tr');
    return links().findIndex((link) => row?.contains(link));
  };
  const focusRow = (index: number): void => {
    const all = links();
    all[Math.min(all.length - 1, Math.max(0, index))]?.focus();
  };
  const toggle = (key: string): void => {
    if (!selectable) return;
    const next = new Set(selection);
    if (!next.delete(key)) next.add(key);
    onSelectionChange(next);
  };

  useShortcut('j', () => focusRow(at() + 1), t('ui.table.next'));
  useShortcut('k', () => focusRow(at() - 1), t('ui.table.previous'));
  useShortcut(
    'x',
    () => {
      const row = rows[at()];
      if (row !== undefined) toggle(rowKey(row));
    },
    t('ui.table.select'),
    { enabled: selectable },
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const to = { ArrowDown: at() + 1, ArrowUp: at() - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined || at() < 0) return;
    event.preventDefault();
    focusRow(to);
  };

  const allKeys = rows.map(rowKey);
  const width = shown.length + (selectable ? 1 : 0);
  return (
    <div className="flex min-h-0 flex-col">
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <div className="flex min-w-0 grow flex-wrap items-center gap-2">{toolbar}</div>
        <ColumnChoice columns={props.columns} choice={choice} />
      </div>
      {/* Focusable, so that a wide table can be scrolled by keyboard on a narrow screen. */}
      <section
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
        tabIndex={0}
        className="relative min-h-0 overflow-auto rounded-card border border-line bg-surface"
      >
        <table className="w-full border-separate border-spacing-0 text-14" aria-busy={loading || undefined}>
          <caption className="sr-only">{label}</caption>
          <TableHead
            columns={shown}
            sort={sort}
            onSortChange={onSortChange}
            selection={selectable ? { keys: allKeys, selection, onSelectionChange } : undefined}
          />
          <tbody ref={body} onKeyDown={onKeyDown}>
            {loading ? (
              <SkeletonRows columns={shown} selectable={selectable} />
            ) : (
              rows.map((row) => (
                <TableRow
                  key={rowKey(row)}
                  row={row}
                  columns={shown}
                  href={rowHref(row)}
                  name={rowName(row)}
                  selected={selectable ? selection.has(rowKey(row)) : undefined}
                  onToggle={() => toggle(rowKey(row))}
                />
              ))
            )}
            {!loading && rows.length === 0 && (
              <tr>
                <td colSpan={width}>{empty}</td>
              </tr>
            )}
          </tbody>
        </table>
        {loading && <Loading />}
      </section>
      {onMore && !loading && (
        <div className="mt-4 flex justify-center">
          <Button busy={loadingMore} onClick={onMore}>
            {t('ui.table.more')}
          </Button>
        </div>
      )}
      {selectable && selection.size > 0 && (
        <BulkBar count={selection.size} onClear={() => onSelectionChange(new Set())}>
          {bulkActions}
        </BulkBar>
      )}
    </div>
  );
}
