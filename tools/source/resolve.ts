import { builtinModules } from 'node:module';
import path from 'node:path';
import type { SourceTree } from './tree.ts';

export type Target =
  | { kind: 'file'; path: string }
  /** A package of npm, by name: `@fastify/static` for `@fastify/static/lib/x`. */
  | { kind: 'package'; name: string }
  /** A part of Node, always with its prefix: `node:fs`. */
  | { kind: 'builtin'; name: string }
  /** What a bundler makes up: `virtual:x`. */
  | { kind: 'virtual' }
  | { kind: 'missing'; reason: string };

/** package.json#imports. One level only: a deeper path would walk around a face. */
const FACES: [RegExp, (...names: string[]) => string][] = [
  [/^#kernel\/([^/]+)$/, (part) => `kernel/${part}/index.ts`],
  [/^#modules\/([^/]+)$/, (module) => `modules/${module}/server/index.ts`],
  [/^#modules\/([^/]+)\/contract$/, (module) => `modules/${module}/contract/index.ts`],
  [/^#modules\/([^/]+)\/web$/, (module) => `modules/${module}/web/index.ts`],
  [/^#ui$/, () => 'ui/index.ts'],
  [/^#testkit$/, () => 'testkit/index.ts'],
  [/^#testkit\/([\w-]+)$/, (name) => `testkit/${name}/index.ts`],
];

const BUILTINS = new Set(builtinModules);

/** What an import of `from` means, as Node and Vite resolve it in this repository (explicit extensions, no folders). */
export function resolveImport(tree: SourceTree, from: string, specifier: string): Target {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return fileIn(tree, path.posix.join(path.posix.dirname(from), plain), specifier);
  if (plain.startsWith('#')) return face(tree, plain);
  if (plain.startsWith('node:')) return { kind: 'builtin', name: plain };
  if (BUILTINS.has(plain)) return { kind: 'builtin', name: `node:${plain}` };
  if (plain.startsWith('virtual:')) return { kind: 'virtual' };
  if (plain.startsWith('/')) return { kind: 'missing', reason: `${specifier} is an absolute path` };
  return { kind: 'package', name: packageName(plain) };
}

function face(tree: SourceTree, specifier: string): Target {
  for (const [pattern, fileOf] of FACES) {
    const match = pattern.exec(specifier);
    if (match) return fileIn(tree, fileOf(...match.slice(1)), specifier);
  }
  return { kind: 'missing', reason: `${specifier} is no face; see package.json#imports` };
}

function fileIn(tree: SourceTree, file: string, specifier: string): Target {
  if (tree.has(file)) return { kind: 'file', path: file };
  return { kind: 'missing', reason: `${specifier} leads to ${file}, which does not exist` };
}

function packageName(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
