import { PDFiumLibrary } from '@hyzyla/pdfium';

/** What we call of PDFium, as `fpdfview.h`, `fpdf_text.h` and `fpdf_edit.h` declare it. Numbers are addresses or handles. */
export interface Pdfium {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(size: number): number; free(pointer: number): void };
  _FPDF_LoadMemDocument(data: number, size: number, password: number): number;
  _FPDF_GetLastError(): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  /** In points; turned as the page says. */
  _FPDF_GetPageWidth(page: number): number;
  _FPDF_GetPageHeight(page: number): number;
  _FPDF_PageToDevice(
    page: number,
    startX: number,
    startY: number,
    width: number,
    height: number,
    rotate: number,
    x: number,
    y: number,
    deviceX: number,
    deviceY: number,
  ): number;
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    startX: number,
    startY: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: number, stride: number): number;
  _FPDFBitmap_FillRect(
    bitmap: number,
    left: number,
    top: number,
    width: number,
    height: number,
    colour: number,
  ): void;
  _FPDFBitmap_GetBuffer(bitmap: number): number;
  _FPDFBitmap_GetStride(bitmap: number): number;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  /** Into four floats: left, bottom, right, top. */
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(textPage: number): void;
  _FPDFText_CountChars(textPage: number): number;
  _FPDFText_GetUnicode(textPage: number, index: number): number;
  _FPDFText_HasUnicodeMapError(textPage: number, index: number): number;
  /** Into four doubles: left, right, bottom, top. */
  _FPDFText_GetCharBox(
    textPage: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number;
  _FPDFText_GetTextObject(textPage: number, index: number): number;
  _FPDFTextObj_GetTextRenderMode(object: number): number;
  _FPDFText_GetFontInfo(
    textPage: number,
    index: number,
    buffer: number,
    length: number,
    flags: number,
  ): number;
}

let loading: Promise<Pdfium> | undefined;

/** Google's PDF engine as WebAssembly: a file that breaks out of it is still inside of nothing but its own memory. */
export function loadPdfium(): Promise<Pdfium> {
  // The package's own classes reach neither the places of letters nor a part of a page.
  // biome-ignore lint/complexity/useLiteralKeys: it is private to them by name only
  loading ??= PDFiumLibrary.init().then((library) => library['module'] as unknown as Pdfium);
  return loading;
}

/** Memory of the engine for the time of `act`. */
export function borrow<T>({ wasmExports }: Pdfium, size: number, act: (pointer: number) => T): T {
  const pointer = wasmExports.malloc(size);
  try {
    return act(pointer);
  } finally {
    wasmExports.free(pointer);
  }
}

/** The engine's memory moves when it grows: a view of it is good for one moment. */
export const viewOf = ({ HEAPU8 }: Pdfium): DataView => new DataView(HEAPU8.buffer);
