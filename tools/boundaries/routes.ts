import ts from 'typescript';
import type { Finding } from '../source/finding.ts';
import { lineOf, visit } from '../source/parse.ts';
import type { Code } from './code.ts';

/** Routes decide nothing: a route with a condition is a use-case in the wrong place. */
export function routeFindings({ files }: Code): Finding[] {
  return files
    .filter(({ path }) => /^modules\/[^/]+\/server\/routes\/.*\.route\.ts$/.test(path))
    .flatMap(({ path, ast }) => {
      const findings: Finding[] = [];
      visit(ast, (node) => {
        if (!ts.isIfStatement(node) && !ts.isSwitchStatement(node) && !ts.isConditionalExpression(node))
          return;
        const message = 'a route decides nothing; move the condition into the use-case';
        findings.push({ rule: 'route-decides', path, line: lineOf(ast, node), message });
      });
      return findings;
    });
}
