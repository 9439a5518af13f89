import ts from 'typescript';
import type { Finding } from '../source/finding.ts';
import { lineOf, type SourceFile, visit } from '../source/parse.ts';

/** Attributes that a person reads or hears. */
const READ_ATTRIBUTES = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'title',
  'alt',
  'label',
  'description',
  'heading',
]);

/**
 * Words written into a component instead of a locales file. What must not be translated (a brand's name, code) says
 * so in the page too: `translate="no"` on its element or one around it.
 */
export function literalTextFindings(files: readonly SourceFile[]): Finding[] {
  return files.filter(({ path }) => path.endsWith('.tsx')).flatMap(fileFindings);
}

function fileFindings({ path, ast }: SourceFile): Finding[] {
  const findings: Finding[] = [];
  visit(ast, (node) => {
    const text = literalText(node);
    if (text === undefined || !hasLetters(text) || isUntranslated(node)) return;
    const message = `'${text.trim().replace(/\s+/g, ' ').slice(0, 40)}' is literal text; give it a key`;
    findings.push({ rule: 'literal-text', path, line: lineOf(ast, node), message });
  });
  return findings;
}

function literalText(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text;
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return undefined;
  return isShown(node) ? plainText(node) : undefined;
}

function plainText(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  if (!ts.isTemplateExpression(node)) return node.text;
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' ');
}

/** Whether a literal ends up on the page: a child in braces or a read attribute, conditions looked through. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return READ_ATTRIBUTES.has(parent.name.getText());
  if (ts.isJsxExpression(parent)) return ts.isJsxAttribute(parent.parent) ? isShown(parent) : true;
  if (ts.isParenthesizedExpression(parent)) return isShown(parent);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isShown(parent);
  if (!ts.isBinaryExpression(parent)) return false;
  const passesOn = [
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.PlusToken,
  ].includes(parent.operatorToken.kind);
  return passesOn && isShown(parent);
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text.replace(/&#?\w+;/g, ''));
}

function isUntranslated(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    const opening = ts.isJsxElement(at) ? at.openingElement : ts.isJsxSelfClosingElement(at) ? at : undefined;
    if (opening?.attributes.properties.some((attribute) => attribute.getText() === 'translate="no"'))
      return true;
  }
  return false;
}
