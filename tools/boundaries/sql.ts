import ts from 'typescript';
import type { Finding } from '../source/finding.ts';
import { lineOf, type SourceFile, visit } from '../source/parse.ts';
import { queryBuilderUses } from '../source/query-builder.ts';
import { areaOf, isTest } from './areas.ts';
import type { Code } from './code.ts';

const DATA =
  /^\s*(with\s+\w+\s+as\s*\(|select\s[\s\S]*\sfrom\s|insert\s+into\s|update\s+[\w.]+\s+set\s|delete\s+from\s)/;
const SCHEMA =
  /^\s*(create|alter|drop)\s+(unique\s+)?(table|index|policy|function|schema|role|type|extension|trigger)\s/;

/** In modules SQL lives in repo/, and what changes the schema in migrations/. The kernel is the adapter itself. */
export function sqlFindings(code: Code): Finding[] {
  return [
    ...code.tree.paths.filter(isStraySqlFile).map((path) => ({
      rule: 'sql',
      path,
      message: 'SQL files are migrations: they belong in a folder named migrations',
    })),
    ...code.files.filter(({ path }) => isFenced(path)).flatMap(fileFindings),
  ];
}

function isStraySqlFile(path: string): boolean {
  return /^modules\/.*\.sql$/.test(path) && !path.includes('/migrations/');
}

function isFenced(path: string): boolean {
  const area = areaOf(path);
  return (area.kind === 'module' || area.kind === 'apps') && !isTest(path);
}

function fileFindings(file: SourceFile): Finding[] {
  const inRepo = /^modules\/[^/]+\/server\/repo\//.test(file.path);
  const found = (node: ts.Node, message: string): Finding => ({
    rule: 'sql',
    path: file.path,
    line: lineOf(file.ast, node),
    message,
  });
  const findings = inRepo
    ? []
    : queryBuilderUses(file).map((node) => found(node, 'queries are built in repo/ only'));
  visit(file.ast, (node) => {
    const text = textOf(node)?.toLowerCase();
    if (text === undefined) return;
    if (SCHEMA.test(text)) findings.push(found(node, 'the schema changes in migrations/ only'));
    else if (!inRepo && DATA.test(text)) findings.push(found(node, 'SQL is written in repo/ only'));
  });
  return findings;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.getText().slice(1) : undefined;
}
