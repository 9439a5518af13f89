import { filesErrors, filesPermissions } from '#kernel/contract';
import { holdsNoContacts, organisationDuties } from '#kernel/duties';
import { defineRateLimit } from '#kernel/http';
import { defineModule } from '#kernel/module';
import { makeVariantHandler } from './jobs/make-variant.handler.ts';
import { createUploadRoute } from './routes/create-upload.route.ts';
import { deleteUploadRoute } from './routes/delete-upload.route.ts';
import { getFileRoute } from './routes/get-file.route.ts';
import { getUploadRoute } from './routes/get-upload.route.ts';
import { openFileLinkRoute } from './routes/open-file-link.route.ts';
import { sendUploadPartRoute } from './routes/send-upload-part.route.ts';
import { uploadFileRoute } from './routes/upload-file.route.ts';
import { filesTables } from './tables.ts';
import { forgetExpiredUploads } from './uploads/tus-server.ts';
import { eraseFiles } from './use-cases/erase-files.ts';
import { sweepFiles } from './use-cases/sweep-files.ts';
import { sweepOrphans } from './use-cases/sweep-orphans.ts';

const hourMs = 60 * 60 * 1000;

export const filesModule = defineModule({
  name: 'files',
  inKernel: true,
  dependsOn: [],
  permissions: Object.values(filesPermissions),
  errors: Object.values(filesErrors),
  tables: filesTables,
  // Whose a file is, only its owner knows: a contact's messages detach theirs when they are erased.
  duties: { ...organisationDuties(filesTables), eraseOrg: eraseFiles, ...holdsNoContacts },
  routes: [
    uploadFileRoute,
    getFileRoute,
    openFileLinkRoute,
    createUploadRoute,
    sendUploadPartRoute,
    getUploadRoute,
    deleteUploadRoute,
  ],
  jobs: [makeVariantHandler],
  schedules: [
    { name: 'files.sweep_files', everyMs: hourMs, run: sweepFiles },
    { name: 'files.forget_uploads', everyMs: hourMs, run: forgetExpiredUploads },
    { name: 'files.sweep_orphans', everyMs: 24 * hourMs, run: sweepOrphans },
  ],
  rateLimits: [
    // Each upload may cost a second of a processor.
    defineRateLimit({ name: 'files.upload', points: 120, perSeconds: 60, by: 'principal' }),
    // 2 GB in parts of 5 MB, at the speed of a local network.
    defineRateLimit({ name: 'files.upload_part', points: 1_200, perSeconds: 60, by: 'principal' }),
    // A page of a conversation may show a hundred pictures.
    defineRateLimit({ name: 'files.link', points: 1_200, perSeconds: 60, by: 'ip' }),
  ],
});
