import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/contract';
import { QueryAnswer, useApiQuery } from '#modules/accounts/web';
import { Field, Select, Skeleton } from '#ui';
import { feelColumnsContract } from '../../contract/feel.ts';

export interface ChosenColumns {
  readonly column?: string;
  readonly dateColumn?: string;
}

interface ColumnChoiceProps {
  readonly fileId: string;
  readonly chosen: ChosenColumns;
  readonly onChoose: (chosen: ChosenColumns) => void;
}

/** Which column of an uploaded table holds the texts, and which their dates; a plain text has none to choose. */
export function ColumnChoice({ fileId, ...choice }: ColumnChoiceProps) {
  const table = useApiQuery(feelColumnsContract, { query: { fileId } });
  return (
    <QueryAnswer query={table} skeleton={<Skeleton className="h-8 w-2/5" />}>
      {(read) => <Columns table={read} {...choice} />}
    </QueryAnswer>
  );
}

interface ColumnsProps extends Omit<ColumnChoiceProps, 'fileId'> {
  readonly table: ResponseOf<typeof feelColumnsContract>;
}

function Columns({ table, chosen, onChoose }: ColumnsProps) {
  const { t, i18n } = useTranslation();
  const count = new Intl.NumberFormat(i18n.language).format(table.lines);
  const lines = (
    <p className="text-13 text-ink-soft">{t('tools.feel.lines', { count: table.lines, lines: count })}</p>
  );
  if (table.columns.length === 0) return lines;
  const options = table.columns.map(({ name, example }) => ({
    value: name,
    label: example === '' ? name : `${name} – ${example.slice(0, 40)}`,
  }));
  return (
    <div className="flex flex-col gap-3">
      {lines}
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t('tools.feel.column')}>
          <Select
            value={chosen.column ?? table.column ?? undefined}
            placeholder={t('tools.feel.column_choose')}
            onValueChange={(column) => onChoose({ ...chosen, column })}
            options={options}
          />
        </Field>
        <Field label={t('tools.feel.date_column')} help={t('tools.feel.date_help')}>
          <Select
            value={chosen.dateColumn ?? table.dateColumn ?? undefined}
            placeholder={t('tools.feel.date_none')}
            onValueChange={(dateColumn) => onChoose({ ...chosen, dateColumn })}
            options={options}
          />
        </Field>
      </div>
    </div>
  );
}
