import type { Transcript } from '#modules/ai/contract';
import { timeOf, toParagraphs } from '../../../contract/index.ts';

/** Paragraphs, each with who speaks where that is known. */
export function toTxt({ segments }: Transcript): string {
  const paragraphs = toParagraphs(segments).map(({ start, speaker, text }) =>
    speaker === null ? text : `[${timeOf(start)}] ${speaker}: ${text}`,
  );
  return `${paragraphs.join('\n\n')}\n`;
}

/** The result as the API gives it. */
export const toJson = (transcript: Transcript): string => `${JSON.stringify(transcript, null, 2)}\n`;

/** A document for a word processor: the times in the margin's grey, speakers in bold. */
export async function toDocx(transcript: Transcript, title: string): Promise<Buffer> {
  // Four megabytes that only this needs.
  const { Document, HeadingLevel, Packer, Paragraph, TextRun } = await import('docx');
  const paragraphs = toParagraphs(transcript.segments).map(
    ({ start, speaker, text }) =>
      new Paragraph({
        spacing: { after: 160 },
        children: [
          new TextRun({ text: `${timeOf(start)}  `, color: '6B7280', size: 18 }),
          ...(speaker === null ? [] : [new TextRun({ text: `${printable(speaker)}: `, bold: true })]),
          new TextRun({ text: printable(text) }),
        ],
      }),
  );
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [new TextRun(printable(title))],
  });
  const document = new Document({
    title: printable(title),
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22, language: { value: transcript.language } } } },
    },
    sections: [{ children: [heading, ...paragraphs] }],
  });
  return await Packer.toBuffer(document);
}

/** XML 1.0 has no control characters, and no program opens a document that has some. */
function printable(text: string): string {
  return [...text.replace(/\p{Cs}/gu, '')]
    .filter((letter) => letter >= ' ' && letter !== '\uFFFE' && letter !== '\uFFFF')
    .join('');
}
