import { attachmentPurpose, uploadFileContract } from '#kernel/contract';
import { defineUploadRoute } from '#kernel/http';
import { storeFile } from '../use-cases/store-file.ts';

export const uploadFileRoute = defineUploadRoute(uploadFileContract, ({ services, principal, file }) =>
  storeFile(services, principal, { file, purpose: attachmentPurpose }),
);
