import { isProduct } from './boundaries/areas.ts';
import { catalogueFindings } from './locales/catalogue-rules.ts';
import { type Catalogue, REFERENCE, readCatalogues, stemOf } from './locales/catalogues.ts';
import { type KeysInCode, keysInCode } from './locales/keys-in-code.ts';
import { literalTextFindings } from './locales/literal-text.ts';
import { type Finding, isCommand, ROOT, report } from './source/finding.ts';
import { parseTree } from './source/parse.ts';
import { diskTree, type SourceTree } from './source/tree.ts';

/** Beginnings of keys that the code puts together, each with the reason: `{ "inbox.status.": "one a status" }`. */
const FAMILIES_FILE = 'tools/locale-families.json';

/**
 * Every word that a person reads stands in locales files, in every language, and every key there is used. Run it with
 * `npx tsx tools/locales.ts`; `npm run check` does.
 */
export function checkLocales(tree: SourceTree): Finding[] {
  const catalogues = readCatalogues(tree);
  const files = parseTree(tree).filter(({ path }) => isProduct(path) && !path.startsWith('ui/gallery/'));
  const families: Record<string, string> = tree.has(FAMILIES_FILE)
    ? JSON.parse(tree.read(FAMILIES_FILE))
    : {};
  const code = keysInCode(files);
  const known = new Set(
    catalogues.flatMap(({ entries }) => entries.flatMap(({ key }) => [key, stemOf(key)])),
  );
  return [
    ...catalogueFindings(catalogues),
    ...missingFindings(code, known),
    ...familyFindings(code, families, known),
    ...unusedFindings(code, families, catalogues),
    ...literalTextFindings(files),
  ];
}

function missingFindings({ required }: KeysInCode, known: ReadonlySet<string>): Finding[] {
  return required
    .filter(({ key }) => !known.has(key))
    .map(({ path, line, key }) => ({
      rule: 'missing-key',
      path,
      line,
      message: `no locales file has ${key}`,
    }));
}

function familyFindings(
  code: KeysInCode,
  families: Record<string, string>,
  known: ReadonlySet<string>,
): Finding[] {
  const undeclared = code.families
    .filter(({ key }) => !Object.keys(families).some((prefix) => key.startsWith(prefix)))
    .map(({ path, line, key }) => ({
      rule: 'key-family',
      path,
      line,
      message: `keys put together from '${key}' need a line in ${FAMILIES_FILE}`,
    }));
  const idle = Object.entries(families)
    .filter(([prefix, reason]) => !reason.trim() || ![...known].some((key) => key.startsWith(prefix)))
    .map(([prefix]) => ({
      rule: 'key-family',
      path: FAMILIES_FILE,
      message: `${prefix} has no key or no reason`,
    }));
  return [...undeclared, ...idle];
}

function unusedFindings(
  code: KeysInCode,
  families: Record<string, string>,
  catalogues: readonly Catalogue[],
): Finding[] {
  const required = new Set(code.required.map(({ key }) => key));
  const prefixes = Object.keys(families);
  const isUsed = (key: string) =>
    required.has(key) || code.literals.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
  return catalogues
    .filter(({ locale }) => locale === REFERENCE)
    .flatMap(({ path, entries }) =>
      entries
        .filter(({ key }) => !isUsed(key) && !isUsed(stemOf(key)))
        .map(({ key, line }) => ({ rule: 'unused-key', path, line, message: `nobody uses ${key}` })),
    );
}

if (isCommand(import.meta.url)) report('locales', checkLocales(diskTree(ROOT)));
