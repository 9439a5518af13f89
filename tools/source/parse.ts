import ts from 'typescript';
import type { SourceTree } from './tree.ts';

export interface Import {
  specifier: string;
  /** From 1. */
  line: number;
  /** `import type`, `export type ... from`, or `typeof import('x')`: gone when the program runs. */
  typeOnly: boolean;
  /** `import('x')`: loaded when first needed. */
  lazy: boolean;
  /** The imported names; `*` for a whole module. */
  names: string[];
}

export interface SourceFile {
  path: string;
  text: string;
  ast: ts.SourceFile;
  imports: Import[];
}

/** Parses every .ts and .tsx file of a tree, declaration files apart. */
export function parseTree(tree: SourceTree): SourceFile[] {
  return tree.paths.filter(isCode).map((path) => parseFile(path, tree.read(path)));
}

function isCode(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
}

function parseFile(path: string, text: string): SourceFile {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
  const imports: Import[] = [];
  visit(ast, (node) => {
    const found = importOf(node);
    if (found) imports.push({ ...found, line: lineOf(ast, node) });
  });
  return { path, text, ast, imports };
}

/** Calls `look` for a node and everything below it. */
export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

/** The line on which a node's own text begins, from 1. */
export function lineOf(ast: ts.SourceFile, node: ts.Node): number {
  return ast.getLineAndCharacterOfPosition(node.getStart(ast)).line + 1;
}

function importOf(node: ts.Node): Omit<Import, 'line'> | undefined {
  if (ts.isImportDeclaration(node)) return staticImport(node.moduleSpecifier, namesOf(node.importClause));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return staticImport(node.moduleSpecifier, exportedNames(node));
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { ...staticImport(node.argument.literal, { names: ['*'], typeOnly: true }) };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const specifier = node.arguments[0];
    if (specifier && ts.isStringLiteralLike(specifier)) {
      return { specifier: specifier.text, typeOnly: false, lazy: true, names: ['*'] };
    }
  }
  return undefined;
}

interface Names {
  names: string[];
  typeOnly: boolean;
}

function staticImport(specifier: ts.Node, { names, typeOnly }: Names): Omit<Import, 'line'> {
  return { specifier: ts.isStringLiteralLike(specifier) ? specifier.text : '', typeOnly, lazy: false, names };
}

function namesOf(clause: ts.ImportClause | undefined): Names {
  if (!clause) return { names: [], typeOnly: false };
  const bindings = clause.namedBindings;
  const names = clause.name ? ['default'] : [];
  if (bindings && ts.isNamespaceImport(bindings)) names.push('*');
  if (!bindings || !ts.isNamedImports(bindings)) return { names, typeOnly: isTypeClause(clause) };
  return {
    names: [...names, ...bindings.elements.map((element) => (element.propertyName ?? element.name).text)],
    typeOnly: isTypeClause(clause) || (!clause.name && allTypes(bindings.elements)),
  };
}

function exportedNames(node: ts.ExportDeclaration): Names {
  const clause = node.exportClause;
  if (!clause || !ts.isNamedExports(clause)) return { names: ['*'], typeOnly: node.isTypeOnly };
  return {
    names: clause.elements.map((element) => (element.propertyName ?? element.name).text),
    typeOnly: node.isTypeOnly || allTypes(clause.elements),
  };
}

function isTypeClause(clause: ts.ImportClause): boolean {
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function allTypes(elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): boolean {
  return elements.length > 0 && elements.every((element) => element.isTypeOnly);
}
