import { useTranslation } from 'react-i18next';
import type { Decision } from '../../../contract/index.ts';
import { useFigures } from './use-figures.ts';

type Checks = Decision['parts'][number]['checks'];

/** The checks of a part in words. One that this version has no words for shows its own name: nothing is hidden. */
export function useChecks(): (checks: Checks) => { name: string; value: string }[] {
  const { t, i18n } = useTranslation();
  const figures = useFigures();
  const known = (key: string, otherwise: string) => (i18n.exists(key) ? t(key) : otherwise);
  const say = (value: number | boolean | string): string => {
    if (typeof value === 'number') return figures.score(value);
    if (typeof value === 'boolean') return t(value ? 'ai.check_value.yes' : 'ai.check_value.no');
    return known(`ai.fact.${value}`, value);
  };
  return (checks) =>
    Object.entries(checks)
      .filter(([, value]) => value !== '')
      .map(([key, value]) => ({ name: known(`ai.check.${key}`, key), value: say(value) }));
}
