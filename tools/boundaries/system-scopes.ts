import ts from 'typescript';
import type { Finding } from '../source/finding.ts';
import { lineOf, type SourceFile, visit } from '../source/parse.ts';
import { isProduct } from './areas.ts';
import type { Code } from './code.ts';

export const ALLOW_LIST = 'tools/system-scopes.json';

/**
 * `withSystem` reads across organisations, so each file that calls it stands in tools/system-scopes.json with the
 * reason why no organisation can be named there. A line of the list that no call needs any more is a finding too.
 */
export function systemScopeFindings(code: Code, allowed: Readonly<Record<string, string>>): Finding[] {
  const files = code.files.filter(({ path }) => isProduct(path) && !path.startsWith('kernel/scope/'));
  const callers = new Map(files.map((file) => [file.path, firstUse(file)] as const));
  return [...unlisted(callers, allowed), ...stale(callers, allowed)];
}

function unlisted(
  callers: ReadonlyMap<string, number | undefined>,
  allowed: Readonly<Record<string, string>>,
): Finding[] {
  return [...callers].flatMap(([path, line]) => {
    if (line === undefined || allowed[path]?.trim()) return [];
    return [
      { rule: 'system-scope', path, line, message: `withSystem needs a line with a reason in ${ALLOW_LIST}` },
    ];
  });
}

function stale(
  callers: ReadonlyMap<string, number | undefined>,
  allowed: Readonly<Record<string, string>>,
): Finding[] {
  return Object.keys(allowed)
    .filter((path) => callers.get(path) === undefined)
    .map((path) => ({
      rule: 'system-scope',
      path: ALLOW_LIST,
      message: `${path} does not use withSystem (any more)`,
    }));
}

function firstUse(file: SourceFile): number | undefined {
  let line: number | undefined;
  visit(file.ast, (node) => {
    if (line === undefined && ts.isIdentifier(node) && node.text === 'withSystem' && isUse(node))
      line = lineOf(file.ast, node);
  });
  return line;
}

/** Imports, declarations and type members only name it. */
function isUse({ parent }: ts.Node): boolean {
  return !(
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodDeclaration(parent)
  );
}
