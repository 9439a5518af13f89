import type { ColourRaster } from '../raster.ts';
import type { PageText } from './page-text.ts';
import { textOf } from './pdf-text.ts';
import { borrow, loadPdfium, type Pdfium, viewOf } from './pdfium.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Errors of `FPDF_GetLastError` (fpdfview.h): a password is missing, or a lock that the engine does not know. */
const passwordErrors: readonly number[] = [4, 5];
/** `FPDFBitmap_BGR` written the other way round (`FPDF_REVERSE_BYTE_ORDER`), with annotations (`FPDF_ANNOT`). */
const format = 2;
const flags = 0x10 | 0x01;
const imageObject = 3;
/** What letters are recognised at, where the page is not so large that it would be too many pixels. */
const dpi = 300;
const mostPixels = 12_000_000;
const pointsAnInch = 72;

export interface PdfPage {
  /** At the resolution that it is read in. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  /** A part of the page, or all of it, at that resolution or a share of it. */
  render(area?: { x: number; y: number; width: number; height: number }, share?: number): ColourRaster;
  text(): PageText;
  /** Of the page, 0 to 1, what its largest picture covers. */
  pictureShare(): number;
  close(): void;
}

export interface PdfSource {
  readonly pageCount: number;
  page(number: number): PdfPage;
  close(): void;
}

/** @throws UnreadableFile */
export async function openPdf(bytes: Uint8Array): Promise<PdfSource> {
  const pdfium = await loadPdfium();
  const data = pdfium.wasmExports.malloc(bytes.length);
  if (data === 0) throw new UnreadableFile('fileTooComplex');
  pdfium.HEAPU8.set(bytes, data);
  const document = pdfium._FPDF_LoadMemDocument(data, bytes.length, 0);
  if (document === 0) {
    const locked = passwordErrors.includes(pdfium._FPDF_GetLastError());
    pdfium.wasmExports.free(data);
    throw new UnreadableFile(locked ? 'fileEncrypted' : 'fileBroken');
  }
  const pageCount = pdfium._FPDF_GetPageCount(document);
  return {
    pageCount,
    page: (number) => openPage(pdfium, document, number - 1),
    close() {
      pdfium._FPDF_CloseDocument(document);
      pdfium.wasmExports.free(data);
    },
  };
}

function openPage(pdfium: Pdfium, document: number, index: number): PdfPage {
  const page = pdfium._FPDF_LoadPage(document, index);
  if (page === 0) throw new UnreadableFile('fileBroken');
  const inches = [pdfium._FPDF_GetPageWidth(page), pdfium._FPDF_GetPageHeight(page)].map(
    (points) => Math.max(1, points) / pointsAnInch,
  );
  const [wide = 1, high = 1] = inches;
  const resolution = Math.min(dpi, Math.sqrt(mostPixels / (wide * high)));
  const width = Math.max(1, Math.round(wide * resolution));
  const height = Math.max(1, Math.round(high * resolution));
  return {
    width,
    height,
    dpi: Math.round(resolution),
    render: (area = { x: 0, y: 0, width, height }, share = 1) =>
      render(
        pdfium,
        page,
        { x: area.x * share, y: area.y * share, ...sized(area, share) },
        sized({ width, height }, share),
      ),
    text: () => textOf(pdfium, page, width, height),
    pictureShare: () => pictureShare(pdfium, page, wide * high * pointsAnInch ** 2),
    close: () => pdfium._FPDF_ClosePage(page),
  };
}

const sized = ({ width, height }: { width: number; height: number }, share: number) => ({
  width: Math.max(1, Math.round(width * share)),
  height: Math.max(1, Math.round(height * share)),
});

function render(
  pdfium: Pdfium,
  page: number,
  area: { x: number; y: number; width: number; height: number },
  whole: { width: number; height: number },
): ColourRaster {
  const bitmap = pdfium._FPDFBitmap_CreateEx(area.width, area.height, format, 0, 0);
  if (bitmap === 0) throw new UnreadableFile('fileTooComplex');
  try {
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, area.width, area.height, 0xffffffff);
    const [x, y] = [-Math.round(area.x), -Math.round(area.y)];
    pdfium._FPDF_RenderPageBitmap(bitmap, page, x, y, whole.width, whole.height, 0, flags);
    const from = pdfium._FPDFBitmap_GetBuffer(bitmap);
    const stride = pdfium._FPDFBitmap_GetStride(bitmap);
    const data = new Uint8Array(area.width * area.height * 3);
    for (let row = 0; row < area.height; row += 1) {
      const start = from + row * stride;
      data.set(pdfium.HEAPU8.subarray(start, start + area.width * 3), row * area.width * 3);
    }
    return { data, width: area.width, height: area.height, channels: 3 };
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap);
  }
}

function pictureShare(pdfium: Pdfium, page: number, pageArea: number): number {
  const count = pdfium._FPDFPage_CountObjects(page);
  return borrow(pdfium, 16, (at) => {
    let most = 0;
    for (let index = 0; index < count; index += 1) {
      const object = pdfium._FPDFPage_GetObject(page, index);
      if (pdfium._FPDFPageObj_GetType(object) !== imageObject) continue;
      pdfium._FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12);
      const view = viewOf(pdfium);
      const [left = 0, bottom = 0, right = 0, top = 0] = [0, 4, 8, 12].map((offset) =>
        view.getFloat32(at + offset, true),
      );
      most = Math.max(most, ((right - left) * (top - bottom)) / pageArea);
    }
    return Math.min(1, most);
  });
}
