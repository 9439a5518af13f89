import { maxBodyBytes, maxTitleLength } from '../../../contract/index.ts';

/** A piece of a document that becomes one article. */
export interface Section {
  readonly title: string;
  readonly body: string;
  /** Names it inside its document for as long as its headings stay: the headings above it, numbered where they repeat. */
  readonly key: string;
}

/** Characters that are one article, headings and all: about two printed pages. */
const shortDocument = 5_000;
/** A piece with less text says too little alone: it stays with what stands before it. */
const leastSection = 80;

interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly at: number;
  readonly after: number;
}

/**
 * Cuts a document into articles: a short one is one, a long one is cut at its highest headings, and what is still long at
 * the next ones. Every line stands in exactly one of them.
 */
export function splitDocument(title: string, markdown: string): Section[] {
  const sections: Section[] = [];
  const cutUp = (name: string, path: readonly string[], text: string) => {
    const body = text.trim();
    if (body === '') return;
    const pieces = body.length > shortDocument ? piecesOf(body) : null;
    if (!pieces) return addWhole(sections, name, path, body);
    if (pieces.before !== '') addWhole(sections, name, path, pieces.before);
    for (const { heading, text: inner } of pieces.parts) cutUp(heading, [...path, heading], inner);
  };
  cutUp(title, [], markdown);
  return distinct(sections);
}

/** A text without headings to cut at may be longer than an article: then between paragraphs. */
function addWhole(sections: Section[], name: string, path: readonly string[], body: string): void {
  const key = path.join(' › ');
  const parts = withinBytes(body);
  parts.forEach((part, at) => {
    const title = parts.length > 1 ? `${name.slice(0, maxTitleLength - 8)} (${at + 1})` : name;
    sections.push({
      title: title.slice(0, maxTitleLength),
      body: part,
      key: at === 0 ? key : `${key} (${at + 1})`,
    });
  });
}

/** Cuts at the highest rank of which there are several headings; a single one above them is a title and goes along. */
function piecesOf(body: string) {
  const headings = headingsOf(body);
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort((one, other) => one - other);
  const depth = depths.find((rank) => headings.filter((one) => one.depth === rank).length > 1);
  if (depth === undefined) return null;
  const cuts = headings.filter((one) => one.depth <= depth);
  const before = body.slice(0, cuts[0]?.at).trim();
  const parts: { heading: string; text: string }[] = [];
  cuts.forEach(({ text, at, after }, index) => {
    const inner = body.slice(after, cuts[index + 1]?.at).trim();
    const last = parts.at(-1);
    if (inner.length >= leastSection || !last) parts.push({ heading: text, text: inner });
    else
      parts[parts.length - 1] = {
        ...last,
        text: `${last.text}\n\n${body.slice(at, cuts[index + 1]?.at).trim()}`,
      };
  });
  return { before, parts: parts.filter(({ text }) => text !== '') };
}

/** Headings in the form `## Words`, but for those in fenced code. */
function headingsOf(body: string): Heading[] {
  const found: Heading[] = [];
  let fenced = false;
  let at = 0;
  for (const line of body.split('\n')) {
    if (/^ {0,3}(```|~~~)/.test(line)) fenced = !fenced;
    const heading = fenced ? null : /^(#{1,6}) +(.+?) *#* *$/.exec(line);
    const after = at + line.length + 1;
    if (heading) found.push({ depth: heading[1]?.length ?? 1, text: heading[2] ?? '', at, after });
    at = after;
  }
  return found;
}

function withinBytes(body: string): string[] {
  const parts: string[] = [];
  let rest = body;
  while (Buffer.byteLength(rest) > maxBodyBytes) {
    // Four bytes a character at most, so this many always fit.
    const most = rest.slice(0, maxBodyBytes / 4);
    const paragraph = most.lastIndexOf('\n\n');
    const line = paragraph > 0 ? paragraph : most.lastIndexOf('\n');
    const space = line > 0 ? line : most.lastIndexOf(' ');
    const end = space > 0 ? space : most.length - (/[\uD800-\uDBFF]$/.test(most) ? 1 : 0);
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  if (rest !== '') parts.push(rest);
  return parts;
}

/** Keys are what a later reading finds each piece by again. */
function distinct(sections: readonly Section[]): Section[] {
  const seen = new Map<string, number>();
  return sections.map((section) => {
    const times = (seen.get(section.key) ?? 0) + 1;
    seen.set(section.key, times);
    return times === 1 ? section : { ...section, key: `${section.key} #${times}` };
  });
}
