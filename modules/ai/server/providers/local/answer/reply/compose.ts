import type { AnswerPart, AnswerQuestion } from '../answer-part.ts';
import { plainText } from '../article/units.ts';
import { fold } from '../text/fold.ts';
import { type ReplyTemplates, TEMPLATES } from './templates.ts';

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => values[name] ?? '');
}

function templatesFor(language: string): ReplyTemplates {
  return language === 'fr' ? TEMPLATES.fr : TEMPLATES.en;
}

/** The name alone, and after "de", which French elides before a vowel ("d’Atelier Lumen"). */
function named(organisation: string): Record<string, string> {
  const vowel = /^[aeiouyh]/.test(fold(organisation));
  return { organisation, ofOrganisation: vowel ? `d’${organisation}` : `de ${organisation}` };
}

/** A list item or sentence as it is shown: Markdown marks gone, list items on lines of their own. */
function shown(quote: string): string {
  return plainText(quote)
    .replace(/^\s*[-*+]\s+/gm, '• ')
    .replace(/\n{2,}/g, '\n');
}

function asQuoted(text: string, language: string): string {
  const short = text.length > 120 ? `${text.slice(0, 117).trimEnd()}…` : text;
  return language === 'fr' ? `«\u00a0${short}\u00a0»` : `“${short}”`;
}

/** One courteous sentence without evidence, by its key. */
export function courtesy(key: keyof ReplyTemplates, question: AnswerQuestion): string {
  return fill(templatesFor(question.language)[key], named(question.organisationName));
}

/** The sentence about questions that are passed on to the team; at least one. */
export function passedOn(open: readonly string[], question: AnswerQuestion): string {
  const templates = templatesFor(question.language);
  const names = named(question.organisationName);
  const [only = ''] = open;
  if (open.length === 1) {
    const text = only.length > 120 ? `${only.slice(0, 117).trimEnd()}…` : only;
    return fill(templates.handoverPart, { ...names, question: text });
  }
  const questions = open.map((text) => asQuoted(text, question.language)).join(', ');
  return fill(templates.handoverParts, { ...names, questions });
}

/** The whole reply: each quote under its article's title, then what is passed on to the team. */
export function composeReply(parts: readonly AnswerPart[], question: AnswerQuestion): string {
  const templates = templatesFor(question.language);
  const names = named(question.organisationName);
  const paragraphs: string[] = [];
  const said = new Set<string>();
  for (const part of parts) {
    for (const quote of part.evidence) {
      const key = `${quote.articleId}:${quote.start}:${quote.end}`;
      if (said.has(key)) continue;
      said.add(key);
      const template = paragraphs.length === 0 ? templates.answer : templates.answerMore;
      paragraphs.push(fill(template, { title: plainText(quote.title), quote: shown(quote.quote) }));
    }
  }
  const open = parts
    .filter((part) => part.kind === 'question' && !part.answered)
    .map((part) => part.text.trim());
  if (paragraphs.length === 0) return fill(templates.handover, names);
  if (open.length > 0) paragraphs.push(passedOn(open, question));
  return paragraphs.join('\n\n');
}
