import { useTranslation } from 'react-i18next';
import { writeSearch } from '#kernel/browser';
import { cx, Link } from '#ui';
import type { Unit } from '../../contract/index.ts';
import { unitKeys, units } from '../state/units.ts';

/** Day, week or month, as views with addresses. */
export function UnitLinks({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('insights.unit.label')}>
      <ul className="flex rounded-control border border-line bg-surface p-0.5">
        {units.map((one) => (
          <li key={one}>
            <Link
              href={`/home${writeSearch({ unit: one === 'day' ? undefined : one })}`}
              aria-current={one === unit ? 'true' : undefined}
              className={cx(
                'flex h-7 items-center whitespace-nowrap rounded-[4px] px-3 text-13 hover:bg-hover pointer-coarse:h-11',
                one === unit ? 'bg-accent-wash font-medium text-ink' : 'text-ink-soft hover:text-ink',
              )}
            >
              {t(unitKeys[one])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
