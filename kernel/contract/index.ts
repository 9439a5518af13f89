export type {
  Access,
  Contract,
  Example,
  InputOf,
  Method,
  RequestOf,
  ResponseOf,
  ResultOf,
} from './contract.ts';
export { defineContract } from './contract.ts';
export type { ErrorDefinition } from './error.ts';
export { defineError, errorKey, kernelErrors } from './error.ts';
export type { EventData, EventDefinition, LiveAudience } from './event.ts';
export { defineEvent } from './event.ts';
export {
  acceptOf,
  attachmentPurpose,
  createUploadContract,
  defineFilePurpose,
  deleteUploadContract,
  type FileKind,
  type FilePurpose,
  fileKinds,
  filesErrors,
  filesPermissions,
  getFileContract,
  getUploadContract,
  type ImageVariant,
  imageVariantSchema,
  imageVariants,
  largeFilePurpose,
  openFileLinkContract,
  recordingKinds,
  type StoredFileView,
  sendUploadPartContract,
  storedFileSchema,
  uploadFileContract,
} from './files/index.ts';
export type { JobDefinition, JobInput } from './job.ts';
export { defineJob } from './job.ts';
export type { Permission, Role } from './permission.ts';
export { definePermission, roles } from './permission.ts';
export type { Locale, Page, PageQuery, Problem } from './schemas.ts';
export {
  idParams,
  idSchema,
  instantSchema,
  languageSchema,
  localeSchema,
  page,
  pageQuery,
  problemSchema,
  wholeNumber,
} from './schemas.ts';
export * from './tasks/index.ts';
