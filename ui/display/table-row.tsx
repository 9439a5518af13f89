import { useTranslation } from 'react-i18next';
import { cx } from '../cx.ts';
import { Skeleton } from '../feedback/skeleton.tsx';
import { Checkbox } from '../form/checkbox.tsx';
import { Link } from '../link.tsx';
import type { Column } from './table-props.ts';

interface TableRowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  href: string;
  name: string;
  /** Undefined where rows cannot be selected. */
  selected: boolean | undefined;
  onToggle: () => void;
}

/** Stays while a wide table scrolls under it, as long as it leaves room for the others. */
const firstColumn = 'min-[24rem]:sticky start-0 z-1 bg-inherit';

const CELL = 'h-11 border-b border-line px-3 whitespace-nowrap group-last:border-b-0';

export function TableRow<Row>({ row, columns, href, name, selected, onToggle }: TableRowProps<Row>) {
  const { t } = useTranslation();
  return (
    <tr className={cx('group bg-surface hover:bg-sunken', selected && 'bg-accent-wash hover:bg-accent-wash')}>
      {selected !== undefined && (
        <td className={cx(CELL, 'w-10 pe-0')}>
          <Checkbox
            hideLabel
            label={t('ui.table.selectRow', { name })}
            checked={selected}
            onCheckedChange={onToggle}
          />
        </td>
      )}
      {columns.map((column, at) => (
        <td
          key={column.id}
          className={cx(CELL, column.align === 'end' && 'text-end', at === 0 ? firstColumn : 'text-ink-soft')}
        >
          {at === 0 ? (
            <Link
              href={href}
              data-row-link
              className="flex min-h-6 items-center gap-2 rounded-control font-medium hover:underline pointer-coarse:min-h-11"
            >
              {column.cell(row)}
            </Link>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  );
}

const WIDTHS = ['w-32', 'w-40', 'w-28', 'w-36'];

interface SkeletonRowsProps<Row> {
  columns: readonly Column<Row>[];
  selectable: boolean;
}

const STAND_INS = [1, 2, 3, 4, 5, 6, 7, 8];

/** The table as it will stand, in grey. */
export function SkeletonRows<Row>({ columns, selectable }: SkeletonRowsProps<Row>) {
  return STAND_INS.map((at) => (
    <tr key={at} aria-hidden className="group">
      {selectable && (
        <td className={cx(CELL, 'w-10 pe-0')}>
          <Skeleton className="size-4" />
        </td>
      )}
      {columns.map((column, index) => (
        <td key={column.id} className={CELL}>
          <Skeleton
            className={cx(
              index === 0 ? WIDTHS[at % WIDTHS.length] : 'w-16',
              column.align === 'end' && 'ms-auto w-8',
            )}
          />
        </td>
      ))}
    </tr>
  ));
}
