import type { ReadResult } from '../../../contract/read.ts';
import { runsFromRight } from './placed-lines.ts';

/** XML takes no other control characters (XML 1.0, 2.2). */
const controls = /[^\P{Cc}\t\n]/gu;

/** Each block a paragraph that flows, each page on a page of its own. */
export async function toDocx(result: ReadResult, title: string): Promise<Uint8Array> {
  // A megabyte that nothing else needs.
  const { Document, Packer, Paragraph, TextRun } = await import('docx');
  const children = result.pages.flatMap(({ blocks }, page) => {
    const paragraphs = blocks.length === 0 ? [{ text: '' }] : blocks;
    return paragraphs.map(({ text }, at) => {
      const fromRight = runsFromRight(text);
      return new Paragraph({
        pageBreakBefore: page > 0 && at === 0,
        bidirectional: fromRight,
        spacing: { after: 160 },
        children: [new TextRun({ text: flowing(text), rightToLeft: fromRight })],
      });
    });
  });
  const document = new Document({ title, creator: 'Comptoir', sections: [{ children }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Lines end where the paper did: a paragraph does not, and a word that was divided is one again. */
function flowing(text: string): string {
  return text
    .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2')
    .replaceAll('\n', ' ')
    .replace(controls, '');
}
