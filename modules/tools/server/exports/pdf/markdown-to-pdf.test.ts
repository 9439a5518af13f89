import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { markdownToPdf } from './markdown-to-pdf.ts';

interface ReadPage {
  /** Line by line, without what stands beside the text. */
  readonly lines: readonly string[];
  readonly beside: string;
  readonly links: readonly string[];
}

/** What another program, Mozilla's reader, finds in the file. */
async function readBack(bytes: Uint8Array): Promise<{ pages: ReadPage[]; info: Record<string, unknown> }> {
  const file = await getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS }).promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const [text, beside] = [[] as string[], [] as string[]];
    let into = text;
    for (const item of items) {
      if (!('str' in item)) into = item.type === 'endMarkedContent' ? text : beside;
      else into.push(item.str, item.hasEOL ? '\n' : '');
    }
    const annotations = (await page.getAnnotations()) as { url?: string }[];
    pages.push({
      lines: text
        .join('')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      beside: beside.join('').trim(),
      links: annotations.flatMap(({ url }) => url ?? []),
    });
  }
  const { info } = await file.getMetadata();
  await file.destroy();
  return { pages, info: info as Record<string, unknown> };
}

const made = (text: string) => markdownToPdf(text, { title: 'Le titre', language: 'fr' });
const linesOf = async (text: string) =>
  (await readBack(await made(text))).pages.flatMap(({ lines }) => lines);

describe('a text as a PDF', () => {
  it('is read back word for word: accents, ligatures, quotation marks, spaces that do not break, the euro', async () => {
    const text =
      'Cœur d’élève : «\u00a0Où êtes-vous, Ægir\u202f?\u00a0» Le prix est de 1\u202f234,50\u00a0€ — c’est “tout”… ŸŒÇ à ½ prix, naïve fiancée, office affluent.';
    // The reader says a space for each; the file itself tells which one.
    expect((await linesOf(text)).join(' ')).toBe(text.replace(/[\u00a0\u202f]/g, ' '));
    const maps = unicodeMaps(await PDFDocument.load(await made(text)));
    for (const one of ['0020', '00a0', '202f']) expect(maps).toContain(`<${one}>`);
  });

  it('keeps its looks without their signs, and one word in two looks is one word', async () => {
    expect(
      await linesOf('Du **pain**, *de la mie* et ***du beurre***, **bon**jour ~~hier~~ `x = 1`.'),
    ).toEqual(['Du pain, de la mie et du beurre, bonjour hier x = 1.']);
    const bytes = await made('Du **pain** *frais*, ***tiède***');
    const names = fontNames(await PDFDocument.load(bytes));
    expect(names).toEqual(
      ['', '-Bold', '-BoldItalic', '-Italic'].map((end) => `/COMPTR+LiberationSans${end}`),
    );
  });

  it('has headings, points, numbers, quotations, code and tables in their order', async () => {
    const text = [
      '# Titre\n\n- un\n- deux\n  1. premier\n  2. second\n\n> cité\n',
      '```\nif (x) {\n  y();\n}\n```\n\n| Pain | Prix |\n|---|--:|\n| Seigle | 4,20 € |',
    ].join('\n');
    const flat = (await linesOf(text)).join(' ').replace(/\s+/g, ' ');
    expect(flat).toBe('Titre • un • deux 1. premier 2. second cité if (x) { y(); } Pain Prix Seigle 4,20 €');
  });

  it('has links that open, those of the text and bare addresses, and none that a document may not open', async () => {
    const { pages } = await readBack(
      await made('[ici](https://a.example/é) https://b.example [là](/inbox) [x](javascript:alert(1))'),
    );
    expect(pages[0]?.links).toEqual(['https://a.example/%C3%A9', 'https://b.example/']);
  });

  it('says its title and its language', async () => {
    const { info } = await readBack(await made('Bonjour'));
    expect([info.Title, info.Language, info.Creator]).toEqual(['Le titre', 'fr', 'Comptoir']);
  });

  it('shows a sign that no font here can draw as a box, and still gives it back', async () => {
    expect(await linesOf('Merci 🎉 e\u0301te\u0301 Ωμέγα Щука \u0007fin')).toEqual([
      'Merci 🎉 été Ωμέγα Щука fin',
    ]);
  });

  it.each([
    ['Merci 谢谢', '谢'],
    ['שלום', 'ש ל ו ם'],
    ['مرحبا', 'م ر ح ب ا'],
    ['**สวัสดี**', 'ส ว ด'],
    ['`नमस्ते`', 'न म स त'],
    ['| 안녕 |\n|---|\n| a |', '안 녕'],
  ])(
    'in letters that it cannot draw as they are written is refused, and names them: %s',
    async (text, letters) => {
      await expect(made(text)).rejects.toMatchObject({
        message: 'tools.letters_not_in_pdf',
        vars: { letters },
      });
    },
  );

  it('is not refused for an address that nobody sees', async () => {
    expect(await linesOf('[ici](https://a.example/谢谢)')).toEqual(['ici']);
  });

  it('breaks a word that is longer than a line, loses nothing of it, and stays on its page', async () => {
    const address = `https://a.example/${'x'.repeat(400)}`;
    expect((await linesOf(address)).join('')).toBe(address);
  });

  it('numbers its pages where there are several, and a single one not', async () => {
    const one = await readBack(await made('Court'));
    expect(one.pages.map(({ beside }) => beside)).toEqual(['']);
    const some = await readBack(await made('Une phrase.\n\n'.repeat(120)));
    expect(some.pages.map(({ beside }) => beside)).toEqual(['1 / 4', '2 / 4', '3 / 4', '4 / 4']);
  });

  it('never leaves a heading at the foot of a page, nor one line of a paragraph alone', async () => {
    const paragraph = 'Des mots qui remplissent une ligne et un peu de la suivante. '.repeat(5);
    for (let before = 20; before < 40; before += 1) {
      const text = `${'Ligne.\n\n'.repeat(before)}## Un titre\n\n${paragraph}`;
      const { pages } = await readBack(await made(text));
      const page = pages.find(({ lines }) => lines.includes('Un titre'));
      const at = page?.lines.indexOf('Un titre') ?? -1;
      expect(page?.lines.length, `${before} lines before`).toBeGreaterThanOrEqual(at + 3);
    }
  });

  it('says the head of a table again on each page', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => `| ligne ${index} | ${index} € |`);
    const { pages } = await readBack(await made(`| Quoi | Combien |\n|---|---|\n${rows.join('\n')}`));
    expect(pages.length).toBeGreaterThan(1);
    for (const { lines } of pages) expect(lines[0]).toContain('Quoi');
  });

  it('of 200 pages is made in seconds, and takes no more of them a page than one of 100', async () => {
    const words = 'Des mots qui se suivent, avec **du gras** et un [lien](https://a.example). '.repeat(40);
    const cpuOf = async (pages: number) => {
      const before = process.cpuUsage();
      const bytes = await made(`## Un chapitre\n\n${words}\n\n${words}\n\n`.repeat(pages));
      const { user, system } = process.cpuUsage(before);
      return { seconds: (user + system) / 1e6, bytes };
    };
    await cpuOf(10);
    const [half, whole] = [await cpuOf(100), await cpuOf(200)];
    expect((await PDFDocument.load(whole.bytes)).getPageCount()).toBeGreaterThanOrEqual(200);
    expect(whole.bytes.length).toBeLessThan(3_000_000);
    expect(whole.seconds).toBeLessThan(20);
    expect(whole.seconds / half.seconds).toBeLessThan(4);
  }, 60_000);

  it('longer than any reader wants is refused by name', async () => {
    await expect(made('x'.repeat(2_000_001))).rejects.toThrow('tools.too_long_for_pdf');
  });
});

function unicodeMaps(pdf: PDFDocument): string {
  const streams = pdf.context.enumerateIndirectObjects().map(([, found]) => found);
  return streams
    .filter((found) => found instanceof PDFRawStream)
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
    .filter((text) => text.includes('begincmap'))
    .join();
}

function fontNames(pdf: PDFDocument): string[] {
  const names = pdf.context
    .enumerateIndirectObjects()
    .map(([, found]) => /\/Type0[\s\S]*/.test(String(found)) && /\/BaseFont (\S+)/.exec(String(found))?.[1]);
  return names.filter((name): name is string => typeof name === 'string').sort();
}
