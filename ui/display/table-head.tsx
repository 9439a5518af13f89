import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx.ts';
import { Checkbox } from '../form/checkbox.tsx';
import type { Column, Sort } from './table-props.ts';

interface TableHeadProps<Row> {
  columns: readonly Column<Row>[];
  sort?: Sort;
  onSortChange?: (sort: Sort) => void;
  selection?: {
    keys: readonly string[];
    selection: ReadonlySet<string>;
    onSelectionChange: (selection: ReadonlySet<string>) => void;
  };
}

const HEAD =
  'sticky top-0 z-10 h-10 border-b border-line bg-surface px-3 text-start text-12 font-medium text-ink-soft';

export function TableHead<Row>({ columns, sort, onSortChange, selection }: TableHeadProps<Row>) {
  const { t } = useTranslation();
  const chosen = selection?.keys.filter((key) => selection.selection.has(key)).length ?? 0;
  const all = selection !== undefined && selection.keys.length > 0 && chosen === selection.keys.length;
  return (
    <thead>
      <tr>
        {selection && (
          <th scope="col" className={cx(HEAD, 'w-10 pe-0')}>
            <Checkbox
              hideLabel
              label={t('ui.table.selectAll')}
              checked={all}
              mixed={chosen > 0 && !all}
              onCheckedChange={() => selection.onSelectionChange(new Set(all ? [] : selection.keys))}
            />
          </th>
        )}
        {columns.map((column, at) => {
          const sorted = sort?.column === column.id ? sort.direction : undefined;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={column.sortable ? (sorted ?? 'none') : undefined}
              style={{ width: column.width }}
              className={cx(
                HEAD,
                'whitespace-nowrap',
                column.align === 'end' && 'text-end',
                at === 0 && 'start-0 z-20',
              )}
            >
              {column.sortable && onSortChange ? (
                <button
                  type="button"
                  className={cx(
                    'inline-flex h-6 items-center gap-1 rounded-control hover:text-ink pointer-coarse:h-11',
                    sorted && 'text-ink',
                    column.align === 'end' && 'flex-row-reverse',
                  )}
                  onClick={() =>
                    onSortChange({
                      column: column.id,
                      direction: sorted === 'ascending' ? 'descending' : 'ascending',
                    })
                  }
                >
                  {column.header}
                  {sorted === 'descending' ? (
                    <ArrowDown size={12} aria-hidden />
                  ) : (
                    <ArrowUp size={12} aria-hidden className={cx(!sorted && 'invisible')} />
                  )}
                </button>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
