import * as z from 'zod';
import { defineFilePurpose, idSchema, recordingKinds, storedFileSchema } from '#kernel/contract';
import { fileTextSchema } from './file-texts.ts';
import { maxTextLength } from './text.ts';

/** A file that a message shows. Links are paths of this installation and last a day at the least. */
export const messageFileSchema = storedFileSchema.extend({
  /** Under which whoever has it reads the file. */
  url: z.string(),
  /** The same for a small version, where it is a picture. */
  previewUrl: z.string().nullable(),
});
export type MessageFile = z.infer<typeof messageFileSchema>;

/** As members see it: with what a visitor says or shows in it; null where there is nothing to be heard or read. */
export const memberFileSchema = messageFileSchema.extend({ content: fileTextSchema.nullable() });
export type MemberFile = z.infer<typeof memberFileSchema>;

/** Files that one message may carry. */
export const maxFiles = 10;

/** What a person writes: words, files that were uploaded before, or both. */
export const writtenShape = {
  text: z.string().max(maxTextLength),
  fileIds: z.array(idSchema).max(maxFiles).optional(),
};
export const saysSomething = ({ text, fileIds = [] }: { text: string; fileIds?: string[] | undefined }) =>
  text.trim() !== '' || fileIds.length > 0;
export const emptyText = { error: 'empty', path: ['text'] };

const mebibyte = 1024 * 1024;

/**
 * What a visitor may send: pictures, documents, texts and recordings. No archive and nothing that a browser would run:
 * nobody at the desk knows the sender.
 */
export const visitorFilePurpose = defineFilePurpose({
  name: 'inbox.visitor_file',
  kinds: [
    ...(['png', 'jpeg', 'gif', 'webp', 'avif', 'heic'] as const),
    ...(['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'] as const),
    ...(['plain', 'markdown', 'csv'] as const),
    ...recordingKinds,
  ],
  maxBytes: 10 * mebibyte,
  images: 'rewritten',
});

/** Characters of a message that a list row shows. */
export const previewLength = 200;

interface Shown {
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly content?: { readonly text: string } | null }[];
}

/** A message in one line: its words, else what is said in its files, else what they are called. */
export function previewOf({ text, files }: Shown): string {
  if (text.trim() !== '') return text;
  return files.map(({ name, content }) => content?.text || name).join(', ');
}
