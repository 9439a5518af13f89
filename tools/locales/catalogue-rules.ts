import type { Finding } from '../source/finding.ts';
import { type Catalogue, REFERENCE, stemOf } from './catalogues.ts';

const KEY = /^[a-z][\w-]*(\.[\w-]+)+$/;

/** Rules about the words themselves, before any code is looked at. */
export function catalogueFindings(catalogues: readonly Catalogue[]): Finding[] {
  const folders = new Set(catalogues.map(({ folder }) => folder));
  return [
    ...catalogues.flatMap((catalogue) => [...entryFindings(catalogue), ...pluralFindings(catalogue)]),
    ...[...folders].flatMap((folder) =>
      sameKeyFindings(
        folder,
        catalogues.filter((one) => one.folder === folder),
      ),
    ),
  ];
}

function entryFindings({ path, locale, prefix, entries }: Catalogue): Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key, text, line }) => {
    const twice = seen.has(key);
    seen.add(key);
    const at = { path, line };
    const problems: [string, boolean, string][] = [
      ['locale-key', !KEY.test(key), 'keys are flat: name.name, letters, digits, - and _'],
      ['locale-key', !key.startsWith(prefix), `keys of this folder begin with ${prefix}`],
      ['locale-key', twice, 'stands here twice'],
      ['locale-text', typeof text !== 'string' || text.trim() === '', 'has no words'],
      ['french-typography', locale === 'fr' && breaksTypography(String(text)), TYPOGRAPHY],
    ];
    return problems
      .filter(([, broken]) => broken)
      .map(([rule, , message]) => ({ rule, ...at, message: `${key}: ${message}` }));
  });
}

const TYPOGRAPHY = 'a no-break space before : ; ? and inside « », and no exclamation mark';

/** Placeholders and web addresses are not prose. */
function breaksTypography(text: string): boolean {
  const prose = text.replace(/\{\{[^}]*\}\}/g, 'x').replace(/\b(https?|mailto):\S+/g, 'x');
  return / [:;?»]|« |[\p{L})»][;?»]|«\p{L}|\p{L}!|[ \u00a0\u202f]!/u.test(prose);
}

/** A counted key has every form that its language's grammar has (Unicode CLDR, as Node carries it). */
function pluralFindings({ path, locale, entries }: Catalogue): Finding[] {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const keys = new Set(entries.map(({ key }) => key));
  const stems = new Set([...keys].filter((key) => stemOf(key) !== key).map(stemOf));
  return [...stems].flatMap((stem) => {
    const missing = forms.filter((form) => !keys.has(`${stem}_${form}`)).map((form) => `${stem}_${form}`);
    const problems = missing.length > 0 ? [`${locale} also needs ${missing.join(', ')}`] : [];
    if (keys.has(stem)) problems.push('stands here without a plural form as well');
    return problems.map((message) => ({ rule: 'plural-forms', path, message: `${stem}: ${message}` }));
  });
}

function sameKeyFindings(folder: string, catalogues: readonly Catalogue[]): Finding[] {
  const reference = catalogues.find(({ locale }) => locale === REFERENCE);
  if (!reference) return [{ rule: 'same-keys', path: folder, message: `has no ${REFERENCE}.json` }];
  if (!catalogues.some(({ locale }) => locale === 'fr')) {
    return [{ rule: 'same-keys', path: folder, message: 'has no fr.json' }];
  }
  return catalogues.filter((one) => one !== reference).flatMap((other) => compare(reference, other));
}

function compare(reference: Catalogue, other: Catalogue): Finding[] {
  const wanted = slotsByStem(reference);
  const given = slotsByStem(other);
  const findings: Finding[] = [];
  const say = (rule: string, path: string, message: string) => findings.push({ rule, path, message });
  for (const [stem, slots] of wanted) {
    const theirs = given.get(stem);
    if (theirs === undefined) say('same-keys', other.path, `lacks ${stem}`);
    else if (theirs !== slots)
      say(
        'placeholders',
        other.path,
        `${stem}: has ${theirs || 'none'}, ${REFERENCE} has ${slots || 'none'}`,
      );
  }
  for (const stem of given.keys()) if (!wanted.has(stem)) say('same-keys', reference.path, `lacks ${stem}`);
  return findings;
}

/** Stem -> the placeholders and tags of all its forms together, as one comparable text. */
function slotsByStem({ entries }: Catalogue): Map<string, string> {
  const sets = new Map<string, Set<string>>();
  for (const { key, text } of entries) {
    const slots = sets.get(stemOf(key)) ?? new Set();
    for (const match of String(text).matchAll(/\{\{\s*-?\s*([\w.]+)[^}]*\}\}|<(\w+)\s*\/?>/g)) {
      slots.add(match[1] === undefined ? `<${match[2]}>` : `{{${match[1]}}}`);
    }
    sets.set(stemOf(key), slots);
  }
  return new Map([...sets].map(([stem, slots]) => [stem, [...slots].sort().join(' ')]));
}
