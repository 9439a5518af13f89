export interface TextPart {
  readonly text: string;
  /** Set for a link: an absolute http or https address. */
  readonly href?: string;
}

const address = /https?:\/\/[^\s<>"'«»“”]+/gi;
const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** A text in parts: what is an http(s) address, and the rest. The parts joined are the text. */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const link = withoutTrailing(match[0]);
    const href = safeHref(link);
    if (href === null) continue;
    const at = match.index ?? 0;
    if (at > from) parts.push({ text: text.slice(from, at) });
    parts.push({ text: link, href });
    from = at + link.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** Punctuation after an address belongs to the sentence, and so does a bracket that opened before it. */
function withoutTrailing(link: string): string {
  let end = link.length;
  for (; end > 0; end -= 1) {
    const last = link[end - 1] ?? '';
    if (/[.,;:!?…*_]/.test(last)) continue;
    const opening = closing[last];
    const kept = link.slice(0, end);
    if (opening && kept.split(last).length > kept.split(opening).length) continue;
    break;
  }
  return link.slice(0, end);
}

function safeHref(link: string): string | null {
  try {
    const { protocol, href, hostname } = new URL(link);
    return /^https?:$/.test(protocol) && hostname !== '' ? href : null;
  } catch {
    return null;
  }
}
