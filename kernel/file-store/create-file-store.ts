import { openDiskStore } from './disk-store.ts';
import type { FileStore } from './file-store.ts';
import { openS3Store } from './s3/s3-store.ts';
import type { S3Place } from './s3/s3-url.ts';

export interface FileStoreOptions {
  /** The bucket, or undefined for this machine's disk. */
  readonly s3: S3Place | undefined;
  /** Where files lie on the disk. */
  readonly folder: string;
}

export async function createFileStore({ s3, folder }: FileStoreOptions): Promise<FileStore> {
  return s3 ? openS3Store({ place: s3 }) : openDiskStore(folder);
}
