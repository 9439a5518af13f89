import type { ReadBlock, ReadResult, ReadResultPage } from '../../../contract/read.ts';
import { type PlacedWord, placedLines, runsFromRight } from './placed-lines.ts';

type Box = ReadBlock['box'];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
/** hOCR gives corners where we give sizes. */
const bbox = ([x, y, width, height]: Box) => `bbox ${x} ${y} ${x + width} ${y + height}`;

/** hOCR 1.2 (http://kba.github.io/hocr-spec/1.2/), as XHTML, with a word's certainty in percent. */
export function toHocr(result: ReadResult, title: string): string {
  const pages = result.pages.map(pageOf).join('\n');
  const capabilities = 'ocr_page ocr_carea ocr_par ocr_line ocrx_word ocrp_wconf';
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>${escaped(title)}</title>
<meta http-equiv="Content-Type" content="text/html;charset=utf-8"/>
<meta name="ocr-system" content="comptoir ${escaped(result.engine)}"/>
<meta name="ocr-capabilities" content="${capabilities}"/>
</head>
<body>
${pages}
</body>
</html>
`;
}

function pageOf(page: ReadResultPage, index: number): string {
  const number = index + 1;
  const resolution = page.dpi === null ? '' : `; scan_res ${page.dpi} ${page.dpi}`;
  const blocks = page.blocks.map((block, at) => blockOf(block, `${number}_${at + 1}`)).join('\n');
  const facts = `bbox 0 0 ${page.width} ${page.height}; ppageno ${index}${resolution}`;
  return `<div class="ocr_page" id="page_${number}" title="${facts}">\n${blocks}\n</div>`;
}

function blockOf(block: ReadBlock, id: string): string {
  const direction = runsFromRight(block.text) ? ' dir="rtl"' : '';
  const lines = placedLines(block).map(({ box, words }, at) => {
    const shown = words.map((word, index) => wordOf(word, `${id}_${at + 1}_${index + 1}`)).join(' ');
    return `<span class="ocr_line" id="line_${id}_${at + 1}" title="${bbox(box)}">${shown}</span>`;
  });
  return `<div class="ocr_carea" id="block_${id}" title="${bbox(block.box)}"><p class="ocr_par" id="par_${id}" title="${bbox(block.box)}"${direction}>\n${lines.join('\n')}\n</p></div>`;
}

function wordOf({ box, text, confidence }: PlacedWord, id: string): string {
  const facts = `${bbox(box)}; x_wconf ${Math.round(confidence * 100)}`;
  return `<span class="ocrx_word" id="word_${id}" title="${facts}">${escaped(text)}</span>`;
}
