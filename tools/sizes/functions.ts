import ts from 'typescript';
import type { Finding } from '../source/finding.ts';
import { lineOf, type SourceFile, visit } from '../source/parse.ts';

/** Functions longer than `max` lines from signature to closing brace, what lies inside included. */
export function longFunctions({ path, ast }: SourceFile, max: number): Finding[] {
  const findings: Finding[] = [];
  visit(ast, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
    const first = lineOf(ast, node);
    const lines = ast.getLineAndCharacterOfPosition(node.getEnd()).line + 2 - first;
    if (lines <= max) return;
    findings.push({
      rule: 'function-size',
      path,
      line: first,
      message: `${nameOf(node)} has ${lines} lines of ${max}`,
    });
  });
  return findings;
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText();
  if (ts.isConstructorDeclaration(node)) return 'the constructor';
  const { parent } = node;
  if ((ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) && parent.name)
    return parent.name.getText();
  return 'a function';
}
