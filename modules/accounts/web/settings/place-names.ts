import { type Region, regions } from '../../contract/index.ts';

interface Named<V extends string> {
  readonly value: V;
  readonly label: string;
}

/** Regions in the reader's language, by name. */
export function regionOptions(locale: string): Named<Region>[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return regions
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** Time zones that the browser knows; the present one too, if it does not. */
export function zoneOptions(present: string): Named<string>[] {
  const known = Intl.supportedValuesOf('timeZone');
  const all = known.includes(present) ? known : [present, ...known];
  return all.map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
