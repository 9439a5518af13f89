import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openTrueType, type TrueType } from './true-type.ts';

/** Liberation Sans (Latin, Greek, Cyrillic), as wide as what people know from their word processors; it comes with pdfjs-dist. */
const files = {
  regular: 'LiberationSans-Regular',
  bold: 'LiberationSans-Bold',
  italic: 'LiberationSans-Italic',
  boldItalic: 'LiberationSans-BoldItalic',
} as const;

export type FaceName = keyof typeof files;
type Faces = Readonly<Record<FaceName, TrueType>>;

let faces: Promise<Faces> | undefined;

/** Half a megabyte, read with the first document. */
export function loadFaces(): Promise<Faces> {
  faces ??= readFaces().catch((error: unknown) => {
    faces = undefined;
    throw error;
  });
  return faces;
}

async function readFaces(): Promise<Faces> {
  const { resolve } = createRequire(import.meta.url);
  const folder = join(resolve('pdfjs-dist/package.json'), '..', 'standard_fonts');
  const read = async (face: FaceName) => openTrueType(await readFile(join(folder, `${files[face]}.ttf`)));
  const [regular, bold, italic, boldItalic] = await Promise.all([
    read('regular'),
    read('bold'),
    read('italic'),
    read('boldItalic'),
  ]);
  return { regular, bold, italic, boldItalic };
}
