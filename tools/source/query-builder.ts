import ts from 'typescript';
import { type SourceFile, visit } from './parse.ts';

const BUILDER_CALLS = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
  'replaceInto',
]);

/** The places of a file that build a query with Kysely: its imports of it, and calls of its entry points. */
export function queryBuilderUses({ ast }: SourceFile): ts.Node[] {
  const uses: ts.Node[] = [];
  visit(ast, (node) => {
    if (ts.isImportDeclaration(node) && isKysely(node.moduleSpecifier)) uses.push(node);
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    if (BUILDER_CALLS.has(node.expression.name.text)) uses.push(node.expression.name);
  });
  return uses;
}

function isKysely(specifier: ts.Expression): boolean {
  return ts.isStringLiteral(specifier) && /^kysely(\/|$)/.test(specifier.text);
}
