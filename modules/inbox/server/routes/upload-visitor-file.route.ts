import { defineUploadRoute } from '#kernel/http';
import { uploadVisitorFileContract } from '../../contract/index.ts';
import { uploadVisitorFile } from '../use-cases/upload-visitor-file.ts';

export const uploadVisitorFileRoute = defineUploadRoute(
  uploadVisitorFileContract,
  ({ services, principal, params, file }) => uploadVisitorFile(services, principal, params, file),
);
