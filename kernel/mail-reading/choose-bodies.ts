import type { ReadLimits } from './limits.ts';
import type { MailDamage } from './mail.ts';
import type { Part } from './mime/part-tree.ts';
import { textContent } from './mime/text-content.ts';

/** One stretch of what a person reads: the same thing as text, as HTML, or both. */
export interface Body {
  readonly text: string | null;
  readonly html: string | null;
}

export interface ChosenBodies {
  readonly bodies: readonly Body[];
  readonly attached: readonly { part: Part; inline: boolean }[];
}

interface Walk {
  readonly limits: ReadLimits;
  readonly damage: Set<MailDamage>;
  readonly bodies: Body[];
  readonly attached: { part: Part; inline: boolean }[];
}

/** Parts that say how a delivery or a reading went: they are evidence, not something to open. */
const REPORTS = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
  'message/disposition-notification',
  'message/feedback-report',
]);

/** What is to be read and what is to be kept beside it, in the order of the mail. */
export function chooseBodies(root: Part, limits: ReadLimits, damage: Set<MailDamage>): ChosenBodies {
  const walk: Walk = { limits, damage, bodies: [], attached: [] };
  visit(walk, root, false);
  return { bodies: walk.bodies, attached: walk.attached };
}

function visit(walk: Walk, part: Part, related: boolean): void {
  if (part.children.length > 0) {
    if (part.mediaType === 'multipart/alternative') visitAlternatives(walk, part);
    else if (part.mediaType === 'multipart/related') visitRelated(walk, part);
    else if (part.mediaType === 'multipart/appledouble') visitAppleDouble(walk, part);
    else for (const child of part.children) visit(walk, child, related);
    return;
  }
  if (REPORTS.has(part.mediaType)) return;
  if (isBody(part)) walk.bodies.push(bodyOf(walk, part));
  else walk.attached.push({ part, inline: isInline(part, related) });
}

function isBody(part: Part): boolean {
  if (part.mediaType !== 'text/plain' && part.mediaType !== 'text/html') return false;
  if (part.disposition.value === 'attachment') return false;
  // A named text is a file, also where it is shown inline.
  return !part.disposition.parameters.has('filename') && !part.typeParameters.has('name');
}

function isInline(part: Part, related: boolean): boolean {
  if (part.disposition.value === 'attachment') return related && part.fields.has('content-id');
  return part.disposition.value === 'inline' || related;
}

function bodyOf({ limits, damage }: Walk, part: Part): Body {
  return part.mediaType === 'text/html'
    ? { text: null, html: textContent(part, limits.htmlChars, damage) }
    : { text: textContent(part, limits.textChars, damage), html: null };
}

/** The last alternative is the richest (RFC 2046); of texts and of HTML the last that says something is taken. */
function visitAlternatives(walk: Walk, part: Part): void {
  const inner: Walk = { ...walk, bodies: [], attached: [] };
  let text: string | null = null;
  let html: string | null = null;
  for (const child of part.children) {
    inner.bodies.length = 0;
    visit(inner, child, false);
    const texts = inner.bodies.flatMap((body) => body.text ?? []);
    const htmls = inner.bodies.flatMap((body) => body.html ?? []);
    if (texts.join('').trim() !== '') text = texts.join('\n');
    if (htmls.length > 0) html = htmls.join('\n');
  }
  if (text !== null || html !== null) walk.bodies.push({ text, html });
  walk.attached.push(...inner.attached);
}

/** RFC 2387: `start` names the root, else it is the first; everything else belongs inside of it. */
function visitRelated(walk: Walk, part: Part): void {
  const start = part.typeParameters.get('start')?.replace(/^<|>$/g, '');
  const named = start && part.children.find((child) => child.fields.first('content-id').includes(start));
  const root = named || part.children[0];
  for (const child of part.children) visit(walk, child, child !== root);
}

/** RFC 1740: the resource fork means nothing outside a Macintosh. */
function visitAppleDouble(walk: Walk, part: Part): void {
  for (const child of part.children)
    if (child.mediaType !== 'application/applefile') visit(walk, child, false);
}
