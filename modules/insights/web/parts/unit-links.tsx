import { useTranslation } from 'react-i18next';
import { writeSearch } from '#kernel/browser';
import { LinkTabs } from '#ui';
import type { Unit } from '../../contract/index.ts';
import { unitKeys, units } from '../state/units.ts';

/** Day, week or month. */
export function UnitLinks({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  return (
    <LinkTabs
      label={t('insights.unit.label')}
      current={unit}
      links={units.map((one) => ({
        key: one,
        href: `/home${writeSearch({ unit: one === 'day' ? undefined : one })}`,
        label: t(unitKeys[one]),
      }))}
    />
  );
}
