import ts from 'typescript';
import { type Import, parseTree, type SourceFile, visit } from '../source/parse.ts';
import { resolveImport, type Target } from '../source/resolve.ts';
import type { SourceTree } from '../source/tree.ts';

export interface Link {
  from: SourceFile;
  import: Import;
  target: Target;
}

/** What every rule looks at: the files, who imports what, and what each manifest declares. */
export interface Code {
  tree: SourceTree;
  files: SourceFile[];
  links: Link[];
  /** Module -> its manifest's `dependsOn`; a module without a readable manifest is absent. */
  dependsOn: Map<string, string[]>;
}

export function readCode(tree: SourceTree): Code {
  const files = parseTree(tree).filter(({ path }) => !path.startsWith('sdk/'));
  const links = files.flatMap((from) =>
    from.imports.map((found) => ({
      from,
      import: found,
      target: resolveImport(tree, from.path, found.specifier),
    })),
  );
  return { tree, files, links, dependsOn: readManifests(files) };
}

function readManifests(files: readonly SourceFile[]): Map<string, string[]> {
  const manifests = new Map<string, string[]>();
  for (const file of files) {
    const module = /^modules\/([^/]+)\/server\/module\.ts$/.exec(file.path)?.[1];
    const names = module && dependsOnOf(file);
    if (module && names) manifests.set(module, names);
  }
  return manifests;
}

/** The literal `dependsOn: ['accounts', ...]`. It must be a literal: this is read, not run. */
function dependsOnOf(file: SourceFile): string[] | undefined {
  let names: string[] | undefined;
  visit(file.ast, (node) => {
    if (!ts.isPropertyAssignment(node) || node.name.getText(file.ast) !== 'dependsOn') return;
    if (!ts.isArrayLiteralExpression(node.initializer)) return;
    names ??= node.initializer.elements.filter(ts.isStringLiteralLike).map((element) => element.text);
  });
  return names;
}
