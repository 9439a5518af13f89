export { acceptOf, type FileKind, fileKinds, recordingKinds } from './file-kinds.ts';
export { attachmentPurpose, defineFilePurpose, type FilePurpose, largeFilePurpose } from './file-purpose.ts';
export { getFileContract, openFileLinkContract, uploadFileContract } from './routes.ts';
export {
  filesErrors,
  filesPermissions,
  type ImageVariant,
  imageVariantSchema,
  imageVariants,
  type StoredFileView,
  storedFileSchema,
} from './stored-file.ts';
export {
  createUploadContract,
  deleteUploadContract,
  getUploadContract,
  sendUploadPartContract,
} from './uploads.ts';
