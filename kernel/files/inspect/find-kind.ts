import { open } from 'node:fs/promises';
import type { FileKind } from '#kernel/contract';
import { headBytes, sniff } from './sniff.ts';
import { inspectZip, type ZipEntry } from './zip.ts';

/** Files that stand in a package of this kind and in no other (ECMA-376, part 2; ISO 26300, part 3). */
const packages: readonly (readonly [FileKind, string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
];
const openDocuments: Readonly<Record<string, FileKind>> = {
  text: 'odt',
  spreadsheet: 'ods',
  presentation: 'odp',
};

/**
 * What a file on the disk is, archives unpacked once into nothing.
 * @throws `files.unreadable`, `files.expands_too_much`
 */
export async function findKind(path: string, name: string): Promise<FileKind> {
  const handle = await open(path, 'r');
  const head = Buffer.alloc(headBytes);
  const { bytesRead } = await handle.read(head, 0, headBytes, 0).finally(() => handle.close());
  const kind = sniff(head.subarray(0, bytesRead), name);
  return kind === 'zip' ? packageKind(await inspectZip(path), head) : kind;
}

function packageKind(entries: readonly ZipEntry[], head: Buffer): FileKind {
  const names = new Set(entries.map((entry) => entry.name));
  // A document that brings a program along is not the kind that people may send.
  if ([...names].some((one) => /(^|\/)vbaProject\.bin$/i.test(one))) return 'unknown';
  const office = packages.find(([, file]) => names.has(file) && names.has('[Content_Types].xml'));
  if (office) return office[0];
  // OpenDocument says what it is in its first entry, which is stored and not packed: the name, and right after it the type.
  const declared = head.toString('latin1', 30, 130);
  const [, document = ''] = /^mimetypeapplication\/vnd\.oasis\.opendocument\.(\w+)/.exec(declared) ?? [];
  // The next entry's signature follows without a divider.
  return openDocuments[document.replace(/PK$/, '')] ?? 'zip';
}
