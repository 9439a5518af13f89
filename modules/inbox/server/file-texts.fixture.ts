import { execFileSync } from 'node:child_process';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import type { TestDesk, Visit } from './desk.fixture.ts';

/** What a machine needs at most for a file, on a busy day. */
export const patience = 60_000;

/** A message as members see it. */
export interface Shown {
  id: string;
  text: string;
  files: { id: string; name: string; content: Record<string, unknown> | null }[];
}

export const shown = async (at: TestDesk, visit: Visit, messageId: string): Promise<Shown> =>
  (await at.call('GET', `/api/v1/conversations/${visit.id}/messages`)).body.items.find(
    ({ id }: Shown) => id === messageId,
  );

/** Black words on white, as a screenshot has them. */
export const screenshot = (...lines: string[]): Promise<Buffer> =>
  sharp({ text: { text: lines.join('\n'), font: 'sans 24', dpi: 150, rgba: true } })
    .extend({ top: 40, bottom: 40, left: 60, right: 60, background: '#ffff' })
    .flatten({ background: '#fff' })
    .png()
    .toBuffer();

export async function pdfOf(pages: number): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) {
    pdf
      .addPage([420, 200])
      .drawText(`Page ${page} of the quotation we asked for`, { x: 30, y: 140, size: 16, font });
  }
  return Buffer.from(await pdf.save());
}

/** Speaks for tests, where a machine has it. */
export const espeak = '/usr/bin/espeak-ng';
export const say = (voice: string, text: string) =>
  execFileSync(espeak, ['-v', voice, '-s', '140', '--stdout', text], { maxBuffer: 32 * 1024 * 1024 });
