import type { SourceTree } from '../source/tree.ts';

/** One locales file: the words of a module, of ui or of the kernel in one language. */
export interface Catalogue {
  path: string;
  folder: string;
  /** `fr`, from the file's name. */
  locale: string;
  /** What every key begins with: `contacts.`, `ui.`, `kernel.`. */
  prefix: string;
  /** Keys in the order of the file, twice when they stand there twice. */
  entries: { key: string; text: unknown; line: number }[];
}

/** The language that all others are compared with. */
export const REFERENCE = 'en';

export function readCatalogues(tree: SourceTree): Catalogue[] {
  return tree.paths
    .filter((path) => /^(modules|ui|kernel|apps)\/(.*\/)?locales\/[^/]+\.json$/.test(path))
    .map((path) => {
      const folder = path.slice(0, path.lastIndexOf('/'));
      const locale = path.slice(folder.length + 1, -'.json'.length);
      return { path, folder, locale, prefix: `${ownerOf(path)}.`, entries: readEntries(tree.read(path)) };
    });
}

/** A key without its plural form, if its siblings say that it is one: `a.b_other` -> `a.b`. */
export function stemOf(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

function ownerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  // A part of the kernel with a manifest of its own (kernel/files) has words of its own.
  return top === 'modules' || (top === 'kernel' && second !== 'i18n') ? second : top;
}

/** JSON.parse keeps the last of two equal keys without a word, so the keys are read off the text as well. */
function readEntries(json: string): Catalogue['entries'] {
  const texts: Record<string, unknown> = JSON.parse(json);
  return [...json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?/g)].flatMap((match) => {
    const [, quoted = '""', colon] = match;
    if (!colon) return [];
    const key: string = JSON.parse(quoted);
    return [{ key, text: texts[key], line: json.slice(0, match.index).split('\n').length }];
  });
}
