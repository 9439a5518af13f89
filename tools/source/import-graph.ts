import { findCycles } from './cycles.ts';
import type { Finding } from './finding.ts';
import type { SourceFile } from './parse.ts';
import { resolveImport } from './resolve.ts';
import type { SourceTree } from './tree.ts';

/**
 * Files that import each other in a circle. Types count: such a circle cannot be read from either end. An `import()`
 * does not: it is the seam that lets a job name its handler and a manifest its pages without loading them.
 */
export function cycleFindings(tree: SourceTree, files: readonly SourceFile[]): Finding[] {
  return findCycles(importGraph(tree, files)).map((group) => ({
    rule: 'cycle',
    path: group[0] ?? '',
    message: `${group.length} files import each other: ${group.join(' <-> ')}`,
  }));
}

function importGraph(tree: SourceTree, files: readonly SourceFile[]): Map<string, string[]> {
  return new Map(files.map((file) => [file.path, directImports(tree, file)]));
}

function directImports(tree: SourceTree, file: SourceFile): string[] {
  return file.imports.flatMap(({ specifier, lazy }) => {
    const target = resolveImport(tree, file.path, specifier);
    return lazy || target.kind !== 'file' ? [] : [target.path];
  });
}
