import ts from 'typescript';
import type { Finding } from '../source/finding.ts';
import { lineOf, type SourceFile, visit } from '../source/parse.ts';
import { areaOf, isTest } from './areas.ts';
import type { Code, Link } from './code.ts';

/** The parts of the kernel whose job is a connection. */
const KERNEL_ADAPTERS = new Set([
  'http',
  'http-client',
  'realtime',
  'jobs',
  'rate-limit',
  'scope',
  'db',
  'migrator',
  'events',
  'embedded-postgres',
  'smtp',
  'dns',
  'file-store',
]);

const BUILTINS = new Set(
  ['net', 'http', 'http2', 'https', 'tls', 'dgram', 'dns', 'dns/promises'].map((name) => `node:${name}`),
);
const PACKAGES = new Set([
  'undici',
  'ws',
  'fastify',
  'pg',
  'ioredis',
  'bullmq',
  'nodemailer',
  'smtp-server',
  'imapflow',
]);
const GLOBALS = new Set(['fetch', 'WebSocket', 'EventSource']);

/** On the server, only kernel adapters and `providers/` open sockets: elsewhere the SSRF guard would be walked around. */
export function socketFindings(code: Code): Finding[] {
  return [
    ...code.links
      .filter(opensSocket)
      .map(({ from, import: found }) => finding(from, found.line, found.specifier)),
    ...code.files.filter(({ path }) => isFenced(path)).flatMap(globalUses),
  ];
}

function opensSocket({ from, import: found, target }: Link): boolean {
  if (found.typeOnly || !isFenced(from.path)) return false;
  return (
    (target.kind === 'builtin' && BUILTINS.has(target.name)) ||
    (target.kind === 'package' && PACKAGES.has(target.name))
  );
}

function isFenced(path: string): boolean {
  const area = areaOf(path);
  if (isTest(path)) return false;
  if (area.kind === 'kernel') return !KERNEL_ADAPTERS.has(area.part);
  if (area.kind === 'apps') return true;
  return area.kind === 'module' && area.side === 'server' && !path.includes('/server/providers/');
}

function globalUses(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const declared = declaredNames(file.ast);
  visit(file.ast, (node) => {
    const name = globalName(node);
    if (name && !declared.has(name)) findings.push(finding(file, lineOf(file.ast, node), name));
  });
  return findings;
}

function globalName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'globalThis')
    return known(node.name.text);
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  return ts.isIdentifier(node.expression) ? known(node.expression.text) : undefined;
}

function known(name: string): string | undefined {
  return GLOBALS.has(name) ? name : undefined;
}

/** A file that declares its own `fetch` (a port handed in, say) does not mean the global one. */
function declaredNames(ast: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  visit(ast, (node) => {
    const declares =
      ts.isParameter(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}

function finding(file: SourceFile, line: number, what: string): Finding {
  const message = `${what} opens a connection; only kernel adapters and providers/ do`;
  return { rule: 'sockets', path: file.path, line, message };
}
