import ts from 'typescript';
import { errorKey } from '#kernel/contract';
import { lineOf, type SourceFile, visit } from '../source/parse.ts';

export interface KeyUse {
  path: string;
  line: number;
  key: string;
}

export interface KeysInCode {
  /** Keys that must exist: what `t` is called with, what `labelKey` and the like are set to, the words of errors. */
  required: KeyUse[];
  /** The literal beginnings of keys that are put together: `inbox.status.` of t(`inbox.status.${status}`). */
  families: KeyUse[];
  /** Every literal of the code, for telling which keys nobody uses. */
  literals: Set<string>;
}

const KEY = /^[a-z][\w-]*(\.[\w-]+)+$/;
const KEY_PROPERTY =
  /^(i18n|label|title|text|description|detail|message|hint|help|placeholder|heading|name|action|summary|tooltip|empty|locale|aria)Key$/;

export function keysInCode(files: readonly SourceFile[]): KeysInCode {
  const keys: KeysInCode = { required: [], families: [], literals: new Set() };
  for (const file of files) {
    visit(file.ast, (node) => {
      if (ts.isStringLiteralLike(node)) keys.literals.add(node.text);
      for (const expression of keyExpressions(node)) collect(keys, file, expression);
      for (const key of errorKeys(node))
        keys.required.push({ path: file.path, line: lineOf(file.ast, node), key });
    });
  }
  return keys;
}

/** The expressions of a node that stand where a key is wanted. */
function keyExpressions(node: ts.Node): ts.Node[] {
  // The browser's t(key, values) and the server's t(locale, key, values).
  if (ts.isCallExpression(node) && isTranslate(node.expression)) return node.arguments.slice(0, 2);
  if (ts.isPropertyAssignment(node) && KEY_PROPERTY.test(node.name.getText())) return [node.initializer];
  if (ts.isJsxAttribute(node) && KEY_PROPERTY.test(node.name.getText()) && node.initializer)
    return [node.initializer];
  return [];
}

function isTranslate(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 't';
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 't';
}

function collect(keys: KeysInCode, file: SourceFile, expression: ts.Node): void {
  const at = { path: file.path, line: lineOf(file.ast, expression) };
  if (ts.isStringLiteralLike(expression)) {
    if (KEY.test(expression.text)) keys.required.push({ ...at, key: expression.text });
  } else if (ts.isTemplateExpression(expression)) {
    keys.families.push({ ...at, key: expression.head.text });
  } else if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    if (ts.isStringLiteralLike(expression.left)) keys.families.push({ ...at, key: expression.left.text });
  } else {
    for (const part of alternatives(expression)) collect(keys, file, part);
  }
}

/** What an expression may turn out to be: both sides of a condition, the inside of parentheses. */
function alternatives(node: ts.Node): ts.Node[] {
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  if (ts.isJsxExpression(node)) return node.expression ? [node.expression] : [];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return [node.expression];
  if (!ts.isBinaryExpression(node)) return [];
  const either = [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken].includes(
    node.operatorToken.kind,
  );
  return either ? [node.left, node.right] : [];
}

/** `defineError({ code: 'contacts.email_taken' })` promises a title and a detail. */
function errorKeys(node: ts.Node): string[] {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineError') return [];
  const [definition] = node.arguments;
  if (!definition || !ts.isObjectLiteralExpression(definition)) return [];
  const code = definition.properties.find(
    (property): property is ts.PropertyAssignment =>
      ts.isPropertyAssignment(property) && property.name.getText() === 'code',
  )?.initializer;
  if (!code || !ts.isStringLiteralLike(code)) return [];
  return [errorKey(code.text, 'title'), errorKey(code.text, 'detail')];
}
