/** Text of one format in a paragraph, from one or several `w:t` that nothing visible parts. */
export interface Run {
  text: string;
  /** The whole elements, in UTF-16 offsets of the part. */
  readonly elements: { readonly start: number; readonly end: number }[];
}
export type Paragraph = readonly Run[];

/** The elements that matter (ECMA-376 Part 1, 17.3): all others between two texts of one format part them. */
const TOKEN =
  /<w:p(?=[\s>])[^>]*?(\/?)>|<\/w:p>|<w:rPr>([\s\S]*?)<\/w:rPr>|<w:r(?=[\s>])[^>]*>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr|drawing|object|pict|sym|fldChar|instrText|footnoteReference|endnoteReference|commentReference|noBreakHyphen|ptab|hyperlink|ins|del|sdt)(?=[\s/>])|<\/w:(?:hyperlink|ins|del|sdt)>/g;

/** What a change of spelling or of the session that wrote it says nothing about how a text looks. */
const INVISIBLE = /<w:(?:lang|noProof|rtl|cs)\b[^>]*\/>/g;

interface Open {
  readonly runs: Run[];
  format: string;
  lastFormat: string | null;
}

/** The paragraphs of a part that have words. A paragraph inside another one (a text box) stands by itself. */
export function findRuns(xml: string): Paragraph[] {
  const found: Paragraph[] = [];
  const open: Open[] = [];
  for (const token of xml.matchAll(TOKEN)) {
    const { 0: source, 1: empty, 2: format, 3: text, index } = token;
    const paragraph = open.at(-1);
    if (source.startsWith('<w:p') && /^<w:p[\s>]/.test(source)) {
      if (empty !== '/') open.push({ runs: [], format: '', lastFormat: null });
    } else if (source === '</w:p>') {
      const runs = open.pop()?.runs ?? [];
      if (runs.some((run) => /\p{L}/u.test(run.text))) found.push(runs);
    } else if (!paragraph) continue;
    else if (/^<w:r[\s>]/.test(source)) paragraph.format = '';
    else if (format !== undefined) paragraph.format = format.replace(INVISIBLE, '');
    else if (text !== undefined) {
      addText(paragraph, unescapeXml(text), { start: index, end: index + source.length });
    } else paragraph.lastFormat = null;
  }
  return found;
}

function addText(paragraph: Open, text: string, element: { start: number; end: number }): void {
  const last = paragraph.runs.at(-1);
  if (last && paragraph.lastFormat === paragraph.format) {
    last.text += text;
    last.elements.push(element);
  } else paragraph.runs.push({ text, elements: [element] });
  paragraph.lastFormat = paragraph.format;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g,
    (all, name, dec, hex) => {
      if (name !== undefined) return ENTITIES[name] ?? all;
      const code = dec !== undefined ? Number(dec) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
