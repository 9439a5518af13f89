import { createDocumentReader, type DocumentReader } from './create-document-reader.ts';

let shared: DocumentReader | undefined;

/** One thread for the process: documents wait for each other, and memory for one is enough. */
export function sharedReader(): DocumentReader {
  shared ??= createDocumentReader();
  return shared;
}
