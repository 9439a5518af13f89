import ts from 'typescript';
import type { Finding } from '../source/finding.ts';
import { lineOf, visit } from '../source/parse.ts';
import { areaOf, isConfiguration, isTest } from './areas.ts';
import type { Code } from './code.ts';

/** `process.env` has one reader, kernel/config: each setting has one owner and is checked at boot. */
export function environmentFindings(code: Code): Finding[] {
  return code.files
    .filter(({ path }) => !mayReadEnvironment(path))
    .flatMap((file) => {
      const findings: Finding[] = [];
      visit(file.ast, (node) => {
        if (!readsEnvironment(node)) return;
        const message = 'settings are declared in a manifest and read by kernel/config';
        findings.push({ rule: 'process-env', path: file.path, line: lineOf(file.ast, node), message });
      });
      return findings;
    });
}

function mayReadEnvironment(path: string): boolean {
  return (
    path.startsWith('kernel/config/') ||
    isTest(path) ||
    isConfiguration(path) ||
    ['tools', 'testkit', 'e2e', 'bench', 'root'].includes(areaOf(path).kind)
  );
}

function readsEnvironment(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'env' && isProcess(node.expression);
  if (ts.isElementAccessExpression(node)) {
    return (
      ts.isStringLiteralLike(node.argumentExpression) &&
      node.argumentExpression.text === 'env' &&
      isProcess(node.expression)
    );
  }
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return (
      /^(node:)?process$/.test(node.moduleSpecifier.text) &&
      /\benv\b/.test(node.importClause?.getText() ?? '')
    );
  }
  // const { env } = process
  return ts.isVariableDeclaration(node) && isProcess(node.initializer) && /\benv\b/.test(node.name.getText());
}

function isProcess(node: ts.Node | undefined): boolean {
  if (!node) return false;
  if (ts.isIdentifier(node)) return node.text === 'process';
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'process' &&
    node.expression.getText() === 'globalThis'
  );
}
