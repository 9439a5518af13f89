import { Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../actions/icon-button.tsx';
import { useRemembered } from '../hooks/use-remembered.ts';
import { Menu } from '../overlay/menu.tsx';
import type { Column } from './table-props.ts';

type Shown = Record<string, boolean>;
const isShown = (value: unknown): value is Shown =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((shown) => typeof shown === 'boolean');

interface Choice {
  isShown: (id: string) => boolean;
  set: (id: string, shown: boolean) => void;
}

/** Only what the reader changed is stored, so that a column that is added later appears. */
export function useColumnChoice<Row>(tableId: string, columns: readonly Column<Row>[]) {
  const [changed, setChanged] = useRemembered<Shown>(`ui.table.${tableId}`, {}, isShown);
  const first = columns[0]?.id;
  const choice: Choice = {
    isShown: (id) => id === first || (changed[id] ?? !columns.find((column) => column.id === id)?.hidden),
    set: (id, shown) => setChanged({ ...changed, [id]: shown }),
  };
  return { shown: columns.filter(({ id }) => choice.isShown(id)), choice };
}

export function ColumnChoice<Row>({ columns, choice }: { columns: readonly Column<Row>[]; choice: Choice }) {
  const { t } = useTranslation();
  const label = t('ui.table.columns');
  return (
    <Menu
      label={label}
      align="end"
      trigger={<IconButton label={label} icon={<Columns3 />} />}
      items={columns.slice(1).map((column) => ({
        kind: 'check' as const,
        key: column.id,
        label: column.header,
        checked: choice.isShown(column.id),
        onCheckedChange: (shown: boolean) => choice.set(column.id, shown),
      }))}
    />
  );
}
