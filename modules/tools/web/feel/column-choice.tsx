import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery } from '#modules/accounts/web';
import { Field, Loading, Select, Skeleton } from '#ui';
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
export function ColumnChoice({ fileId, chosen, onChoose }: ColumnChoiceProps) {
  const { t, i18n } = useTranslation();
  const { data, error, refetch } = useApiQuery(feelColumnsContract, { query: { fileId } });
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) {
    return (
      <div>
        <Loading />
        <Skeleton className="h-8 w-2/5" />
      </div>
    );
  }
  const count = new Intl.NumberFormat(i18n.language).format(data.lines);
  const lines = (
    <p className="text-13 text-ink-soft">{t('tools.feel.lines', { count: data.lines, lines: count })}</p>
  );
  if (data.columns.length === 0) return lines;
  const options = data.columns.map(({ name, example }) => ({
    value: name,
    label: example === '' ? name : `${name} – ${example.slice(0, 40)}`,
  }));
  return (
    <div className="flex flex-col gap-3">
      {lines}
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t('tools.feel.column')}>
          <Select
            value={chosen.column ?? data.column ?? undefined}
            placeholder={t('tools.feel.column_choose')}
            onValueChange={(column) => onChoose({ ...chosen, column })}
            options={options}
          />
        </Field>
        <Field label={t('tools.feel.date_column')} help={t('tools.feel.date_help')}>
          <Select
            value={chosen.dateColumn ?? data.dateColumn ?? undefined}
            placeholder={t('tools.feel.date_none')}
            onValueChange={(dateColumn) => onChoose({ ...chosen, dateColumn })}
            options={options}
          />
        </Field>
      </div>
    </div>
  );
}
