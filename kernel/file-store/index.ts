export { createFileStore, type FileStoreOptions } from './create-file-store.ts';
export {
  type ByteRange,
  type FileSource,
  type FileStore,
  SourceChangedError,
  type StoredBytes,
  type StoredEntry,
} from './file-store.ts';
export { parseS3Url, type S3Place } from './s3/s3-url.ts';
export { openStaging, type StagedFile, type Staging, tooLarge } from './staging.ts';
