import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../actions/button.tsx';
import { cx } from '../cx.ts';
import { Loading } from '../feedback/skeleton.tsx';
import { useShortcut } from '../keyboard/shortcuts.ts';
import { ColumnChoice, useColumnChoice } from './table-columns.tsx';
import { TableHead } from './table-head.tsx';
import type { DataTableProps } from './table-props.ts';
import { SkeletonRows, TableRow } from './table-row.tsx';
import { BulkBar } from './table-selection.tsx';

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

  const toggleCurrent = (): void => {
    const row = rows[at()];
    if (row !== undefined) toggle(rowKey(row));
  };

  const filled = rows.length > 0;
  useShortcut('j', () => focusRow(at() + 1), t('ui.table.next'), { enabled: filled });
  useShortcut('k', () => focusRow(at() - 1), t('ui.table.previous'), { enabled: filled });
  useShortcut('x', toggleCurrent, t('ui.table.select'), { enabled: filled && selectable });
  // The same keys once more for this table's own rows: of two tables on a page, the one with the focus answers.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || at() < 0) return;
    const { key } = event;
    const to = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, Home: -rows.length, End: rows.length }[key];
    if (to !== undefined) focusRow(at() + to);
    else if (key === 'x') toggleCurrent();
    else return;
    event.preventDefault();
  };

  const allKeys = rows.map(rowKey);
  const width = shown.length + (selectable ? 1 : 0);
  return (
    <div className={cx('flex min-h-0 flex-col', props.className)}>
      <div className="mb-3 flex items-start gap-2">
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
