import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files that a check looks at: those of the checkout, or a handful made up by a test. */
export interface SourceTree {
  /** Paths relative to the root, with `/`, sorted. */
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** The text of a file of `paths`; throws for any other. */
  read(path: string): string;
}

const SKIPPED_ANYWHERE = new Set(['node_modules', 'dist', '.git']);
const SKIPPED_AT_ROOT = new Set(['data', '.start', 'coverage', 'test-results', 'playwright-report']);

/** Every file below `root`, apart from what is installed, built or produced by a run. */
export function diskTree(root: string): SourceTree {
  const paths = readdirSync(root)
    .filter((name) => !SKIPPED_AT_ROOT.has(name))
    .flatMap((name) => walk(root, name));
  return treeOf(paths, (file) => readFileSync(path.join(root, file), 'utf8'));
}

/** A tree of made-up files, for tests: path -> text. */
export function virtualTree(files: Record<string, string>): SourceTree {
  return treeOf(Object.keys(files), (file) => {
    const text = files[file];
    if (text === undefined) throw new Error(`No such file: ${file}`);
    return text;
  });
}

function walk(root: string, relative: string): string[] {
  const name = relative.slice(relative.lastIndexOf('/') + 1);
  if (SKIPPED_ANYWHERE.has(name)) return [];
  const entries = entriesOf(path.join(root, relative));
  if (entries === 'file') return [relative];
  return entries.flatMap((entry) => walk(root, `${relative}/${entry}`));
}

function entriesOf(full: string): string[] | 'file' {
  try {
    return readdirSync(full);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return 'file';
    // Somebody else's editor or test removed it between the listing and the look.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function treeOf(paths: string[], read: (path: string) => string): SourceTree {
  const sorted = [...paths].sort();
  const known = new Set(sorted);
  return { paths: sorted, has: (file) => known.has(file), read };
}
