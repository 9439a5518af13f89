import ts from 'typescript';
import type { Finding } from '../source/finding.ts';
import type { SourceFile } from '../source/parse.ts';
import { isTest } from './areas.ts';
import type { Code } from './code.ts';

/** One verb, one file: `use-cases/archive-contact.ts` exports `archiveContact` and no other value. Types are free. */
export function oneVerbFindings({ files }: Code): Finding[] {
  return files
    .filter(({ path }) => /^modules\/[^/]+\/server\/use-cases\//.test(path) && !isTest(path))
    .flatMap((file) => {
      const verb = verbOf(file.path);
      const values = exportedValues(file);
      if (values.length === 1 && values[0] === verb) return [];
      const found = values.length === 0 ? 'nothing' : values.join(', ');
      return [
        { rule: 'one-verb', path: file.path, message: `exports ${found}; one verb, one file: ${verb}` },
      ];
    });
}

/** `use-cases/archive-contact.ts` -> `archiveContact`. */
function verbOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '');
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function exportedValues({ ast }: SourceFile): string[] {
  return ast.statements.flatMap((statement) => {
    if (ts.isExportAssignment(statement)) return ['default'];
    if (ts.isExportDeclaration(statement)) return reExported(statement);
    if (!ts.canHaveModifiers(statement) || !isExported(statement)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText(ast));
    }
    const isValue =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isEnumDeclaration(statement);
    return isValue ? [statement.name?.text ?? 'default'] : [];
  });
}

function isExported(node: ts.HasModifiers): boolean {
  return ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function reExported({ isTypeOnly, exportClause }: ts.ExportDeclaration): string[] {
  if (isTypeOnly) return [];
  if (!exportClause || !ts.isNamedExports(exportClause)) return ['*'];
  return exportClause.elements.filter((element) => !element.isTypeOnly).map(({ name }) => name.text);
}
